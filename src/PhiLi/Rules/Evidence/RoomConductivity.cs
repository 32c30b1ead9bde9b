using System;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>The least conductivity at 30 °C that a description allows; where it does not say, there is none.</summary>
/// <param name="Least">S/m.</param>
/// <param name="Words">How it was brought to 30 °C; empty where it was measured there or below.</param>
internal sealed record RoomConductivity(Rational Least, string Words)
{
    private static readonly Rational Room = Rational.Parse("303.15");

    public static RoomConductivity? Of(Cell cell, Part part, Given conductivity)
    {
        if (conductivity.Figure.Interval.Lower is not { } least)
            return null;

        if (part[Slots.ConductivityTemperature] is not { } measured)
        {
            // Not stated is room temperature, unless the cell ran hotter: then nobody knows.
            var isHot = cell.Conditions?[Slots.Temperature] is { } cellTemperature && (cellTemperature.Figure.Value ?? cellTemperature.Figure.Interval.Lower) > Room;
            return isHot ? null : new RoomConductivity(least, "");
        }

        if ((measured.Figure.Value ?? measured.Figure.Interval.Upper) is { } temperature && temperature <= Room)
            return new RoomConductivity(least, "");

        return Cooled(part, measured, least);
    }

    private static RoomConductivity? Cooled(Part part, Given measured, Rational least)
    {
        var own = part[Slots.ActivationEnergy]?.Reading;
        if ((own ?? part.Material?.Reading(Slots.ActivationEnergy)) is not { } energy
            || energy.Quantity!.Interval.Upper is not { } highest
            || measured.Figure.Interval is not { Lower: { } coldest, Upper: { } hottest } || coldest.Sign <= 0)
        {
            return null;
        }

        // The least that is left at 30 °C: the highest barrier, and the temperature at which T·exp(Ea/kT) is least, which is Ea/k.
        var barrier = Arrhenius.Kelvins(highest, energy.Kind!);
        var from = Math.Min(Math.Max(barrier, coldest.ToDouble()), hottest.ToDouble());
        var ratio = Arrhenius.Ratio(barrier, from, Room.ToDouble());
        return ratio is > 0 and < 1e6
            ? new RoomConductivity(least * Rational.FromDouble(ratio), $" at {Say.Text(measured)}, still {{0}} at 30 °C by σT = A·exp(−Ea/kT) with {energy.Quantity.Text},")
            : null;
    }
}
