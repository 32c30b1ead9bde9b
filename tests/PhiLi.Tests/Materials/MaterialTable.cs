using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PhiLi.Chemistry;
using PhiLi.Materials;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Tests.Materials;

/// <summary>The built-in library as the tables of docs/materials.md.</summary>
internal static class MaterialTable
{
    private const string ConductorColumns =
        "Conductivity | Activation energy | Transference number | Melting point | Stable (V vs Li⁺/Li) | Order | Entropy of mixing (J/(mol·K)) | Density";

    public static string Render()
    {
        var text = new StringBuilder();
        Section(text, "Cathodes", typeof(CathodeMaterial), "Theoretical capacity (mAh/g) | Reversible capacity | Density | Average voltage", Electrode);
        Section(text, "Anodes", typeof(AnodeMaterial), "Theoretical capacity (mAh/g) | Reversible capacity | Density | Average voltage", Electrode);
        Section(text, "Electrolytes", typeof(ElectrolyteMaterial), ConductorColumns, Conductor);
        Section(text, "Layers", typeof(LayerMaterial), ConductorColumns, Conductor);
        Section(text, "Electron conductors", typeof(ConductorMaterial), "Density", Inactive);
        Section(text, "Fillers", typeof(FillerMaterial), "Density", Inactive);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, Type kind, string columns, Func<Type, string[]> figures)
    {
        text.Append("## ").Append(title).Append("\n\n");
        string[] header = ["Type", "Name", "Also called", "Family", "Formula", .. columns.Split(" | "), "Source"];
        Row(text, header);
        Row(text, header.Select(_ => "---"));
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
            attribute.ReversibleCapacity ?? string.Empty,
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
            attribute.TransferenceNumber ?? string.Empty,
            attribute.MeltingPoint ?? string.Empty,
            attribute is { StableFrom: { } from, StableTo: { } to } ? $"{Volts(from)} to {Volts(to)}" : string.Empty,
            attribute.Order switch
            {
                Order.Crystalline => "crystalline",
                Order.Amorphous => "amorphous",
                Order.GlassCeramic => "glass-ceramic",
                _ => string.Empty,
            },
            MixingEntropy.Of(Sites.Read(attribute.Sites).Mixed()) is { } entropy and > 0 ? Numbers.Significant(entropy, 4) : string.Empty,
            attribute.Density ?? string.Empty,
        ];
    }

    private static string[] Inactive(Type type) => [MaterialTypes.AttributeOf(type).Density ?? string.Empty];

    private static string Volts(string literal) => literal.Replace(" V vs Li⁺/Li", string.Empty, StringComparison.Ordinal);

    private static string Hundredths(Rational value)
    {
        var whole = value.ToDecimal(20).Split('.')[0].Length;
        return value.ToDecimal(whole + 2, keepTrailingZeros: true);
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|"))).Append(" |\n");
}
