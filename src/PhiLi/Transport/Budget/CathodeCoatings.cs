using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>The coatings on the cathode's grains: <see cref="Coating"/> with what is declared.</summary>
internal static class CathodeCoatings
{
    public static List<Resistance> Of(Cell cell, PhaseVolumes volumes, bool isInside, CellTemperature temperature)
    {
        var coatings = new List<Resistance>();
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.CathodeCoating)
                coatings.Add(isInside ? ThinLayer.Inside(part) : Of(cell, part, volumes, temperature));
        }

        return coatings;
    }

    private static Resistance Of(Cell cell, Part part, PhaseVolumes volumes, CellTemperature temperature)
    {
        if (cell.Cathode is not { } cathode || volumes.Of(cathode) is not { } active
            || Bounds.Of(cathode, Slots.Thickness) is not { } thickness || Bounds.Of(cathode, Slots.ParticleRadius) is not { } radius)
        {
            return ThinLayer.Unknown(part, "needs the surface that it covers: the volume fraction of active material, the cathode's thickness and the radius of its particles", Validity.Holds);
        }

        var law = Coating.Roughness(active.Fraction.Value, thickness.Value, radius.Value);
        var roughness = Bounds.Of((e, l, r) => Coating.Roughness(e, l, r).Value, active.Fraction, thickness, Bounds.Falling(radius));
        return roughness is { Value: > 0 } rough
            ? ThinLayer.Of(cell, part, rough, active.Provenance, law.Validity, temperature)
            : ThinLayer.Unknown(part, "no surface follows from what is declared of the cathode", law.Validity);
    }
}
