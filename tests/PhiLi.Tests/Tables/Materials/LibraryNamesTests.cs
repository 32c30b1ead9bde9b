using System;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

/// <summary>The names of the built-in materials.</summary>
public class LibraryNamesTests
{
    public static TheoryData<string> Materials => [.. Library.Materials.Select(material => material.TypeName)];

    [Theory]
    [MemberData(nameof(Materials))]
    public void A_material_is_found_by_each_of_its_names(string typeName)
    {
        var material = Library.Materials.Single(candidate => candidate.TypeName == typeName);
        var names = NamesOf(material).Append(material.TypeName).ToArray();
        Assert.All(Library.RolesOf(material), role => Assert.All(names, name => Assert.Equal(typeName, Library.Names.Find(role, name).Material?.TypeName)));
    }

    [Fact]
    public void No_two_materials_share_a_name()
    {
        // In no role in which both mostly stand: Al foil is an anode or a collector, and a role decides.
        var shared = Library.Materials
            .SelectMany(material => NamesOf(material).Select(NameKey.Of).Distinct().SelectMany(key => Library.RolesOf(material).Select(role => (key, role))))
            .GroupBy(name => name)
            .Where(names => names.Count() > 1)
            .Select(names => names.Key);
        Assert.Empty(shared);
    }

    [Theory]
    [MemberData(nameof(Materials))]
    public void Each_alias_says_something_new(string typeName)
    {
        var names = NamesOf(Library.Materials.Single(candidate => candidate.TypeName == typeName)).Skip(1).Select(NameKey.Of).ToArray();
        Assert.DoesNotContain("", names);
        Assert.Equal(names.Distinct(), names);
    }

    /// <summary>But for γ-LPS, whose formula is that of LPS, and indium, which is the metal and not the alloy made of it.</summary>
    [Fact]
    public void A_material_is_found_by_its_formula()
    {
        var elsewhere = Library.Materials
            .Where(material => material.Attributes[0].Text("Formula") is { } formula
                && Library.RolesOf(material).Any(role => Library.Names.Find(role, formula).Material != material))
            .Select(material => Identifiers.SimpleName(material.TypeName));
        Assert.Equal(["LithiumIndium", "LpsGamma"], elsewhere);
    }

    [Fact]
    public void A_family_is_found_by_its_words()
    {
        var words = Library.Families.SelectMany(family => FamilyWords.Of(family.TypeName).Select(word => (Word: word, Family: family))).ToArray();
        Assert.NotEmpty(words);
        Assert.All(words, word =>
        {
            var role = Library.RolesOf(word.Family).First();
            Assert.Equal(word.Family.TypeName, Library.Names.FindFamily(word.Word, role).Material?.TypeName);
        });
    }

    [Fact]
    public void Every_other_word_is_a_familys()
    {
        var known = Library.Families.Select(family => family.TypeName).ToHashSet(StringComparer.Ordinal);
        Assert.All(FamilyWords.Families, family => Assert.Contains(family, known));
    }

    private static string[] NamesOf(MaterialDeclaration material)
    {
        var facts = material.Attributes[0];
        return
        [
            Identifiers.SimpleName(material.TypeName),
            .. facts.Text("Name") is { } name ? [name] : Array.Empty<string>(),
            .. facts.Text("Aliases") is { } aliases ? aliases.Split(';') : [],
        ];
    }
}
