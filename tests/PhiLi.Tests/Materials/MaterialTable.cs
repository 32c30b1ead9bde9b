using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PhiLi.Materials;
using PhiLi.Quantities;

namespace PhiLi.Tests.Materials;

/// <summary>The built-in library as the tables of docs/materials.md.</summary>
internal static class MaterialTable
{
    public static string Render()
    {
        var text = new StringBuilder();
        Section(text, "Cathodes", typeof(CathodeMaterial), "Theoretical capacity (mAh/g) | Density | Average voltage", Electrode);
        Section(text, "Anodes", typeof(AnodeMaterial), "Theoretical capacity (mAh/g) | Density | Average voltage", Electrode);
        Section(text, "Electrolytes", typeof(ElectrolyteMaterial), "Conductivity | Activation energy | Density", Conductor);
        Section(text, "Layers", typeof(LayerMaterial), "Conductivity | Activation energy | Density", Conductor);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, Type kind, string columns, Func<Type, string[]> figures)
    {
        text.Append("## ").Append(title).Append("\n\n");
        Row(text, ["Type", "Name", "Also called", "Family", "Formula", .. columns.Split(" | "), "Source"]);
        Row(text, Enumerable.Repeat("---", 9));
        foreach (var type in MaterialTypes.All.Where(kind.IsAssignableFrom).OrderBy(type => Family(type, kind), StringComparer.Ordinal).ThenBy(type => type.Name, StringComparer.Ordinal))
        {
            var attribute = MaterialTypes.AttributeOf(type);
            Row(text, [
                $"`{type.Name}`",
                attribute.Name ?? type.Name,
                attribute.Aliases ?? string.Empty,
                Family(type, kind),
                attribute.Formula is { } formula ? $"`{formula}`" : string.Empty,
                .. figures(type),
                attribute.Source ?? string.Empty,
            ]);
        }

        text.Append('\n');
    }

    /// <summary>The family with those above it, such as "Oxide › Garnet"; empty where the material stands in none.</summary>
    private static string Family(Type type, Type kind)
    {
        var names = new List<string>();
        for (var family = type.BaseType!; family != kind; family = family.BaseType!)
            names.Insert(0, family.Name);
        return string.Join(" › ", names);
    }

    private static string[] Electrode(Type type)
    {
        var attribute = (ActiveMaterialAttribute)MaterialTypes.AttributeOf(type);
        var capacity = MaterialTypes.TheoreticalCapacityOf(type);
        return
        [
            capacity is { } value ? Hundredths(value) : attribute.TheoreticalCapacity ?? string.Empty,
            attribute.Density ?? string.Empty,
            attribute.AverageVoltage ?? string.Empty,
        ];
    }

    private static string[] Conductor(Type type)
    {
        var attribute = (IonConductorAttribute)MaterialTypes.AttributeOf(type);
        return
        [
            attribute.Conductivity is { } conductivity ? $"{conductivity} at {attribute.ConductivityTemperature}" : string.Empty,
            attribute.ActivationEnergy ?? string.Empty,
            attribute.Density ?? string.Empty,
        ];
    }

    private static string Hundredths(Rational value)
    {
        var whole = value.ToDecimal(20).Split('.')[0].Length;
        return value.ToDecimal(whole + 2, keepTrailingZeros: true);
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|"))).Append(" |\n");
}
