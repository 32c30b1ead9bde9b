using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PhiLi.Cells;
using PhiLi.Materials;
using PhiLi.Quantities;
using PhiLi.Tables;
using PhiLi.Tests.Materials;

namespace PhiLi.Tests.Tables;

/// <summary>The built-in materials and families as the compiler would hand them over.</summary>
internal static class Library
{
    public static IReadOnlyList<MaterialDeclaration> Materials { get; } = [.. MaterialTypes.All.Select(Declare)];

    public static IReadOnlyList<MaterialDeclaration> Families { get; } =
    [
        .. typeof(Material).Assembly.GetExportedTypes()
            .Where(type => typeof(Material).IsAssignableFrom(type) && type.IsAbstract && type != typeof(Material))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(Declare),
    ];

    public static MaterialNames Names { get; } = With();

    private static readonly AttributeRole[] _roles =
    [
        AttributeRole.Cathode, AttributeRole.Anode, AttributeRole.CriticalCurrent, AttributeRole.Electrolyte, AttributeRole.Catholyte,
        AttributeRole.CathodeCoating, AttributeRole.AnodeInterlayer, AttributeRole.ConductiveAdditive, AttributeRole.CathodeCollector,
        AttributeRole.AnodeCollector, AttributeRole.ElectrolyteFiller, AttributeRole.ElectrolyteScaffold,
    ];

    /// <summary>The library and some materials of a project.</summary>
    public static MaterialNames With(params MaterialDeclaration[] own) => new(new EquatableArray<MaterialDeclaration>([.. Materials, .. Families, .. own]));

    /// <summary>A material of a project.</summary>
    public static MaterialDeclaration Own(string typeName, string[] families, params (string Name, string Text)[] facts) =>
        TestMaterials.Of(typeName, AttributeRole.ActiveMaterial, families, facts) with { Assembly = "Mine" };

    /// <summary>A layered oxide of a project.</summary>
    public static MaterialDeclaration OwnCathode(string typeName, params (string Name, string Text)[] facts) =>
        Own(typeName, [Family.LayeredOxide, Family.Cathode], facts);

    /// <summary>The roles of a cell in which a material mostly stands.</summary>
    public static IEnumerable<AttributeRole> RolesOf(MaterialDeclaration material) => _roles.Where(role => Family.Fits(role, material) && Family.IsUsual(role, material));

    private static MaterialDeclaration Declare(Type type)
    {
        var families = new List<string>();
        for (var family = type.BaseType!; family != typeof(Material) && family != typeof(object); family = family.BaseType!)
            families.Add(family.FullName!);

        var facts = type.GetCustomAttributes<MaterialAttribute>(inherit: false).Select(attribute =>
        {
            var arguments = new (string Name, string? Text)[]
            {
                ("Formula", attribute.Formula), ("Name", attribute.Name), ("Aliases", attribute.Aliases),
            };
            return new AttributeDeclaration(
                MaterialTypes.RoleOf(attribute),
                null,
                TestCell.Arguments([.. arguments.Where(argument => argument.Text is not null).Select(argument => (argument.Name, argument.Text!))]));
        });
        return new MaterialDeclaration(
            type.FullName!, new EquatableArray<string>(families.ToArray()), new EquatableArray<AttributeDeclaration>(facts.ToArray()))
        {
            Assembly = "PhiLi",
        };
    }
}
