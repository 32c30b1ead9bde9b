using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>The composite cathode's phases, summed by what they carry.</summary>
internal static class CompositePhases
{
    public static CompositeBalance? Of(Cell cell, PhaseVolumes volumes)
    {
        if (cell.Cathode is not { } cathode)
            return null;

        double? ionic = null, electronic = null;
        foreach (var part in cell.Parts)
        {
            if (part.Role is not (AttributeRole.Catholyte or AttributeRole.ConductiveAdditive) || volumes.Of(part) is not { } volume)
                continue;

            if (IonRail.CarriesIons(part))
                ionic = (ionic ?? 0) + volume.Fraction.Value;
            else
                electronic = (electronic ?? 0) + volume.Fraction.Value;
        }

        var active = volumes.Of(cathode)?.Fraction.Value;
        return volumes.Derived is null && active is null && ionic is null && electronic is null
            ? null
            : new(volumes.Derived, active, ionic, electronic);
    }
}
