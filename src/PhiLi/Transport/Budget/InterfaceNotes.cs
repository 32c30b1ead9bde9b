using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>What is told of strategies at interfaces.</summary>
internal static class InterfaceNotes
{
    // The metals and metalloids of interlayers that alloy with lithium, also where a collector's class stands for them.
    private static readonly string[] Alloying = ["Al", "Si", "Mg", "Bi", "In", "Ag", "Sn", "Zn", "Sb"];

    public static void Add(List<TransportNote> notes, Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            switch (part.Role)
            {
                case AttributeRole.CathodeCoating:
                    notes.Add(new("cathode coating", Coating(part), part.Place));
                    break;
                case AttributeRole.AnodeInterlayer when IsAlloy(part.Material):
                    notes.Add(new("alloy interlayer", $"{Name(part)}{Measures(part)} alloys with lithium: no model of the wetting and the alloying that it brings.", part.Place));
                    break;
                case AttributeRole.AnodeInterlayer:
                    notes.Add(new("interlayer", $"{Name(part)}{Measures(part)} at the anode{Limits(part)}.", part.Place));
                    break;
                case AttributeRole.CathodeInterface or AttributeRole.AnodeInterface when Bounds.OfFactor(part[Slots.AreaEnhancement]?.Figure) is { } factor:
                    notes.Add(new("mixed-conducting scaffold", $"{part.Group}: the resistance of a flat interface over {Told.Plain(factor.Value)} times its area.", part.Place));
                    break;
            }
        }

        if (cell.Conditions is { } conditions && conditions[Slots.StackPressure] is { } pressure)
            notes.Add(new("stack pressure", $"{Pressure(pressure)} on the stack: no model of pressure.", pressure.Place));
    }

    /// <summary>The window of a material in words; empty where it has none.</summary>
    public static string Limits(Part part)
    {
        var from = Potential(part.Material, Slots.StableFrom);
        var to = Potential(part.Material, Slots.StableTo);
        return (from, to) switch
        {
            ({ } low, { } high) => $", stable from {low} to {high} V vs Li⁺/Li",
            ({ } low, null) => $", stable from {low} V vs Li⁺/Li",
            (null, { } high) => $", stable up to {high} V vs Li⁺/Li",
            _ => "",
        };
    }

    private static string Coating(Part part)
    {
        var limits = Limits(part);
        return $"{Name(part)}{Measures(part)}{(limits.Length == 0 ? ", its limit of stability is unknown" : limits)}.";
    }

    private static string Measures(Part part)
    {
        var thickness = Bounds.Of(part, Slots.Thickness) is { } through ? ", " + Told.In(through, QuantityKinds.Thickness) : "";
        var own = Bounds.Of(part, Slots.Conductivity);
        return thickness + ((own ?? Bounds.Of(part.Material?.Figure(Slots.Conductivity))) is { } conductivity
            ? $", {Told.In(conductivity, QuantityKinds.Conductivity)}{(own is null ? " of the material" : "")}"
            : "");
    }

    private static string Pressure(Given pressure) =>
        Bounds.Of(pressure.Figure) is { } known ? Told.In(known, QuantityKinds.Pressure) : "a bound";

    private static string? Potential(MaterialFacts? material, Slot slot) =>
        material?.Figure(slot) is { Value: { } value } ? Numbers.Significant(value, 3) : null;

    private static string Name(Part part) => part.Material?.Name ?? part.Group;

    private static bool IsAlloy(MaterialFacts? material)
    {
        if (material is null)
            return false;

        if (material.Is(Family.AlloyAnode))
            return true;

        return material.Formula is { Elements: { Count: 1 } elements } && System.Array.IndexOf(Alloying, elements[0].Symbol) >= 0;
    }
}
