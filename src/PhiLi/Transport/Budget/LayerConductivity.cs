using System;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>How well a layer of electrolyte conducts at the temperature of the cell.</summary>
/// <remarks>
/// What is declared of the layer wins: it was measured on it, scaffold and filler included. Else its filler with an interphase gives an
/// estimate, and else the material's own conductivity counts, beside that of a scaffold where there is one.
/// </remarks>
internal static class LayerConductivity
{
    public static Conduction Of(Cell cell, ElectrolyteLayer layer, CellTemperature temperature) =>
        OfPart(cell, layer, temperature) ?? FilledPolymer.Of(layer, temperature) ?? Scaffold(layer, OfMaterial(layer.Part.Material, temperature));

    /// <summary>A part's own conductivity, such as a catholyte's; else its material's.</summary>
    public static Conduction Of(Cell cell, Part part, CellTemperature temperature) =>
        part[Slots.Conductivity] is { } own
            ? Bring(cell, part, own, part[Slots.ConductivityTemperature], temperature)
            : OfMaterial(part.Material, temperature);

    /// <summary>What is known of a material itself.</summary>
    public static Conduction OfMaterial(MaterialFacts? material, CellTemperature temperature)
    {
        if (material?.Figure(Slots.Conductivity) is not { } conductivity)
            return Conduction.Unknown("needs a conductivity");

        return ConductivityAtTemperature.Bring(
            conductivity, material.Figure(Slots.ConductivityTemperature), Provenance.Library, Barrier.Of(material), Melting(material), temperature);
    }

    private static Conduction? OfPart(Cell cell, ElectrolyteLayer layer, CellTemperature temperature)
    {
        var (part, nearest) = (layer.Part, layer.Part);
        foreach (var measured in layer.Measured)
        {
            if (measured[Slots.Conductivity] is not null && (nearest[Slots.Conductivity] is null || Distance(measured, temperature) < Distance(nearest, temperature)))
                nearest = measured;
        }

        return nearest[Slots.Conductivity] is { } own ? Bring(cell, part, own, nearest[Slots.ConductivityTemperature], temperature) : null;
    }

    private static Conduction Bring(Cell cell, Part part, Given own, Given? measuredAt, CellTemperature temperature) =>
        ConductivityAtTemperature.Bring(own.Figure, measuredAt?.Figure, Provenance.Declared, Barrier.Of(cell, part), Melting(part.Material), temperature);

    // Of several conductivities the one that was measured nearest to the cell's temperature needs the least of a law.
    private static double Distance(Part measured, CellTemperature cell) =>
        cell.Kelvins is { } to && Bounds.Of(measured, Slots.ConductivityTemperature) is { } from ? Math.Abs(to.Value - from.Value) : double.PositiveInfinity;

    private static double? Melting(MaterialFacts? material) => Bounds.Of(material?.Figure(Slots.MeltingPoint))?.Value;

    // Conductors side by side: the most that any arrangement gives.
    private static Conduction Scaffold(ElectrolyteLayer layer, Conduction infiltrate)
    {
        if (layer.Scaffolds.Count == 0 || infiltrate.Value is not { } filling)
            return infiltrate;

        if (layer.Scaffolds.Count > 1 || layer.Scaffolds[0][Slots.Share, QuantityKinds.VolumeFraction] is not { } declared || Bounds.OfShare(declared.Figure) is not { } share)
            return Conduction.Unknown("needs the share of the scaffold's volume, of one scaffold");

        var scaffold = layer.Scaffolds[0];
        var own = scaffold[Slots.Conductivity] is { } given ? Bounds.Of(given.Figure) : Bounded.Exact(0);
        if (own is not { } body)
            return Conduction.Unknown("the scaffold's conductivity is only a bound");

        double Least(double s) => ((1 - s) * filling.Lower) + (s * body.Lower);
        double Most(double s) => Bounds.Times(1 - s, filling.Upper) + Bounds.Times(s, body.Upper);
        var value = ((1 - share.Value) * filling.Value) + (share.Value * body.Value);
        var result = Bounds.Between(value, Math.Min(Least(share.Lower), Least(share.Upper)), Math.Max(Most(share.Lower), Most(share.Upper)));
        return result is { Value: > 0 }
            ? new(result, Origins.OfLaw(infiltrate.Provenance), infiltrate.Validity | Validity.BestCase,
                $"{Told.In(value, QuantityKinds.Conductivity)}, best case of {infiltrate.How} beside {Told.In(share, QuantityKinds.VolumeFraction)} of scaffold")
            : Conduction.Unknown("the scaffold leaves nothing that conducts", Validity.NotConnected);
    }
}
