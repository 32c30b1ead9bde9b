using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>The names of some materials, by all that a table may write for them.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<KnownName>> _byFullName = [];
    private readonly Dictionary<string, List<KnownName>> _byKey = [];
    private readonly Dictionary<string, List<KnownName>> _byComposition = [];
    private readonly List<KnownName> _all = [];

    public NameIndex(EquatableArray<MaterialDeclaration> materials)
    {
        foreach (var material in materials)
            Add(material);
    }

    /// <summary>Every name with a key, in the order of the materials.</summary>
    public IReadOnlyList<KnownName> All => _all;

    /// <summary>What has a name of this key.</summary>
    public IReadOnlyList<KnownName> Key(string key) => Look(_byKey, key);

    /// <summary>What a text names: as a type with its namespace, by its key, or by what it is made of.</summary>
    public IReadOnlyList<KnownName> Named(string text) =>
    [
        .. Look(_byFullName, text.Replace('+', '.')),
        .. Key(NameKey.Of(text)),
        .. CompositionKey.Of(text) is { } composition ? Look(_byComposition, composition) : [],
    ];

    private static IReadOnlyList<KnownName> Look(Dictionary<string, List<KnownName>> names, string key) =>
        names.TryGetValue(key, out var found) ? found : [];

    private void Add(MaterialDeclaration material)
    {
        Put(_byFullName, material.TypeName.Replace('+', '.'), NameOf(material, material.TypeName, NameSort.FullName));
        AddName(material, Identifiers.SimpleName(material.TypeName), NameSort.TypeName);
        foreach (var word in FamilyWords.Of(material.TypeName))
            AddName(material, word, NameSort.FamilyWord);

        foreach (var facts in material.Attributes)
        {
            if (!facts.Role.IsMaterial())
                continue;

            if (facts.Text("Name") is { } name)
                AddName(material, name, NameSort.Name);
            foreach (var alias in (facts.Text("Aliases") ?? "").Split(';'))
                AddName(material, alias.Trim(), NameSort.Alias);
            if (facts.Text("Formula") is { } formula && CompositionKey.Of(formula) is { } composition)
                Put(_byComposition, composition, Listed(NameOf(material, formula, NameSort.Formula)));

            // As in MaterialFacts, the first is the one that counts.
            break;
        }
    }

    private void AddName(MaterialDeclaration material, string spelling, NameSort sort)
    {
        var name = NameOf(material, spelling, sort);
        if (name.Key.Length == 0)
            return;

        Put(_byKey, name.Key, Listed(name));

        // Of two materials of one formula, the one is meant that is called by it.
        if (sort != NameSort.FamilyWord && CompositionKey.Of(spelling) is { } composition)
            Put(_byComposition, composition, name with { Sort = NameSort.Alias });
    }

    private static KnownName NameOf(MaterialDeclaration material, string spelling, NameSort sort) =>
        new(material, spelling, NameKey.Of(spelling), sort);

    private KnownName Listed(KnownName name)
    {
        _all.Add(name);
        return name;
    }

    private static void Put(Dictionary<string, List<KnownName>> names, string key, KnownName name)
    {
        if (!names.TryGetValue(key, out var list))
            names.Add(key, list = []);

        list.Add(name);
    }
}
