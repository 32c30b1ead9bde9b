using System;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>Brings a conductivity to the temperature of the cell.</summary>
internal static class ConductivityAtTemperature
{
    /// <param name="conductivity">What was measured.</param>
    /// <param name="measuredAt">The temperature at which; null where it is not declared: the conductivity counts as it stands, far from room temperature as an estimate.</param>
    /// <param name="provenance">Where the conductivity comes from.</param>
    /// <param name="barrier">The activation energy, if one is known.</param>
    /// <param name="melting">The conductor's melting point in K, if it is known.</param>
    /// <param name="cell">The temperature of the cell.</param>
    public static Conduction Bring(
        Figure conductivity, Figure? measuredAt, Provenance provenance, Barrier? barrier, double? melting, CellTemperature cell)
    {
        if (Bounds.Of(conductivity) is not { } known)
            return Conduction.Unknown("its conductivity is only a bound");

        var how = Told.In(known, QuantityKinds.Conductivity) + (provenance == Provenance.Library ? " of the material" : "");
        if (!cell.IsDeclared)
            return new(known, provenance, Validity.Holds, how);

        // Nobody says where it was measured: at the cell's temperature, or at room temperature, where most are.
        if (measuredAt is null)
        {
            return cell.IsFarFromRoom
                ? new(known, provenance, Validity.Estimate, how + ", of no stated temperature, as if measured at that of the cell")
                : new(known, provenance, Validity.Holds, how);
        }

        if (Bounds.Of(measuredAt) is not { } from || cell.Kelvins is not { } to)
            return Conduction.Unknown("of the temperatures of cell and conductivity one is only a bound");

        how += " at " + Told.In(from, QuantityKinds.Temperature);
        if (Math.Abs(to.Value - from.Value) <= Arrhenius.NegligibleSpan)
            return new(known, provenance, Validity.Holds, how);

        if (barrier is not { } energy)
            return Conduction.Unknown($"{how}, and no activation energy to bring it to {Told.In(to, QuantityKinds.Temperature)}");

        var result = Arrhenius.Conductivity(known.Value, from.Value, to.Value, energy.Kelvins.Value, energy.Form, melting);
        if (result.Value is not { } value)
            return Conduction.Unknown($"{how}, which no activation energy brings to {Told.In(to, QuantityKinds.Temperature)}", result.Validity);

        return new(
            Hull(value, known, from, to, energy),
            Origins.OfLaw(energy.IsOwn ? provenance : Provenance.Library),
            result.Validity,
            $"{Told.In(value, QuantityKinds.Conductivity)} by Arrhenius from {how} to {Told.In(to, QuantityKinds.Temperature)}"
                + (result.Says(Validity.AcrossMelting) ? ", across melting" : result.Says(Validity.Extrapolated) ? ", extrapolated" : ""));
    }

    // Whether more barrier means more or less depends on the temperatures, so that all corners are asked.
    private static Bounded Hull(double value, Bounded known, Bounded from, Bounded to, Barrier energy)
    {
        var (least, most) = (value, value);
        for (var corner = 0; corner < 8; corner++)
        {
            var ratio = Arrhenius.Ratio(
                (corner & 1) == 0 ? energy.Kelvins.Lower : energy.Kelvins.Upper,
                (corner & 2) == 0 ? from.Lower : from.Upper,
                (corner & 4) == 0 ? to.Lower : to.Upper,
                energy.Form);

            // Where a temperature reaches down to nothing, or a barrier has no end, no bound is left.
            least = double.IsNaN(ratio) ? 0 : Math.Min(least, Bounds.Times(known.Lower, ratio));
            most = double.IsNaN(ratio) ? double.PositiveInfinity : Math.Max(most, Bounds.Times(known.Upper, ratio));
        }

        return new(value, least, most);
    }
}
