using System;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>The conductivity of a polymer with a filler and an interphase around it: <see cref="CoatedFillerPolymer"/> with what is declared.</summary>
internal static class FilledPolymer
{
    /// <summary>The estimate; null where the description does not give all that the law of one filler takes.</summary>
    public static Conduction? Of(ElectrolyteLayer layer, CellTemperature temperature)
    {
        if (layer.Fillers.Count != 1)
            return null;

        var filler = layer.Fillers[0];
        var own = filler[Slots.MatrixConductivity] is { } declared
            ? new Conduction(Bounds.Of(declared.Figure), Provenance.Declared, Validity.Holds, "")
            : LayerConductivity.OfMaterial(layer.Part.Material, temperature);
        var grain = OfFiller(filler, temperature);
        if (own.Value is not { } matrix || grain is not { } core
            || Bounds.OfShare(filler[Slots.Share, QuantityKinds.VolumeFraction]?.Figure) is not { } share
            || Bounds.Of(filler, Slots.ParticleRadius) is not { } radius
            || Bounds.Of(filler, Slots.InterphaseThickness) is not { } thickness
            || Bounds.Of(filler, Slots.InterphaseConductivity) is not { } interphase)
        {
            return null;
        }

        var result = CoatedFillerPolymer.Conductivity(matrix.Value, interphase.Value, core.Value, radius.Value, thickness.Value, share.Value);
        if (result.Value is not { } value)
            return Conduction.Unknown("the three-phase law finds nothing that conducts", result.Validity);

        // More of a better conductor means more and of a worse one less: geometry is asked at all of its corners.
        var (least, most) = (value, value);
        for (var corner = 0; corner < 8; corner++)
        {
            var (r, d, f) = (End(radius, corner & 1), End(thickness, corner & 2), End(share, corner & 4));
            least = Math.Min(least, CoatedFillerPolymer.Conductivity(matrix.Lower, interphase.Lower, core.Lower, r, d, f).Value ?? 0);
            most = Math.Max(most, CoatedFillerPolymer.Conductivity(matrix.Upper, interphase.Upper, core.Upper, r, d, f).Value ?? double.PositiveInfinity);
        }

        return new(
            new Bounded(value, least, most),
            Provenance.Estimate,
            result.Validity | own.Validity,
            $"{Told.In(value, QuantityKinds.Conductivity)}, an estimate by the three-phase law: matrix {Told.In(matrix, QuantityKinds.Conductivity)}, "
                + $"{Told.In(share, QuantityKinds.VolumeFraction)} filler {Told.In(core, QuantityKinds.Conductivity)}, interphase {Told.In(interphase, QuantityKinds.Conductivity)}");
    }

    /// <summary>The filler's own conductivity, else its material's, else none: an insulator.</summary>
    private static Bounded? OfFiller(Part filler, CellTemperature temperature)
    {
        if (filler[Slots.Conductivity] is { } declared)
            return Bounds.Of(declared.Figure);

        return filler.Material is { } material && material.States(Slots.Conductivity) ? LayerConductivity.OfMaterial(material, temperature).Value : Bounded.Exact(0);
    }

    private static double End(Bounded figure, int which) => which == 0 ? figure.Lower : figure.Upper;
}
