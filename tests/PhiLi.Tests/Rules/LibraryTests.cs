using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Materials;
using PhiLi.Tests.Materials;
using Xunit;

namespace PhiLi.Tests.Rules;

/// <summary>The built-in materials, judged like anybody's.</summary>
public class LibraryTests
{
    [Theory]
    [MemberData(nameof(MaterialTypes.Data), MemberType = typeof(MaterialTypes))]
    public void Nothing_stands_against_a_material_of_the_library(Type type)
    {
        var attribute = MaterialTypes.AttributeOf(type);
        var role = MaterialTypes.RoleOf(attribute);
        var arguments = MaterialTypes.FiguresOf(type).ToList();
        if (attribute.Formula is { } formula)
            arguments.Add(("Formula", formula));
        if (attribute is IonConductorAttribute { ConductivityTemperature: { } temperature })
            arguments.Add(("ConductivityTemperature", temperature));
        if (attribute is IonConductorAttribute { Sites: { } sites })
            arguments.Add(("Sites", sites));

        var material = TestMaterials.Of(type.FullName!, role, Families(type), [.. arguments]);
        TestCell.Empty().With(role, material, [.. arguments]).IsHonest();
    }

    /// <summary>Every family that rules know is one.</summary>
    [Fact]
    public void Families_are_called_what_rules_call_them()
    {
        var names = typeof(Family).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        Assert.All(names, name => Assert.True(typeof(Material).Assembly.GetType(name) is { } type && typeof(Material).IsAssignableFrom(type), name));
    }

    private static string[] Families(Type type)
    {
        var families = new List<string>();
        for (var family = type.BaseType; family is not null && family != typeof(Material); family = family.BaseType)
            families.Add(family.FullName!);

        return [.. families];
    }
}
