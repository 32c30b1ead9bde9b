using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>A conductivity that is used far from the temperature at which it was measured, or on the other side of a melting point.</summary>
internal sealed class ConductivityExtrapolated() : Rule(
    "PHILI4017",
    "A conductivity is used near where it was measured",
    Severity.Warning,
    "An activation energy holds for one mechanism. It is trusted over 50 K, and never across a melting point.")
{
    private static readonly Rational Trusted = Rational.FromDouble(Arrhenius.TrustedSpan);

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Conditions?[Slots.Temperature] is not { } used)
            yield break;

        bool? isInDoubt = null;
        foreach (var resistance in cell.Budget.Parts)
        {
            // Of a resistance that is not known nothing was used.
            if (resistance.Value is null || (resistance.Validity & (Validity.Extrapolated | Validity.AcrossMelting)) == 0)
                continue;

            foreach (var part in cell.Parts)
            {
                var isOfIt = resistance.Domain == TransportDomain.Electrode ? IonRail.CarriesIons(part) : part.Attribute == resistance.Place.Attribute;
                if (!isOfIt || Judge(cell, part, used) is not { } finding)
                    continue;

                // Asked once, and only where there is something to say.
                if (isInDoubt ??= Doubts.AboutBudget(cell))
                    yield break;

                yield return finding;
            }
        }
    }

    private Finding? Judge(Cell cell, Part part, Given used)
    {
        if (Nearest(cell, part, used) is not var (temperature, stated))
            return null;

        var melting = part.Material?.Figure(Slots.MeltingPoint);
        var melts = melting is { } point
            && ((point.Interval.IsEntirelyAbove(temperature) && point.Interval.IsEntirelyBelow(used.Figure.Interval))
                || (point.Interval.IsEntirelyBelow(temperature) && point.Interval.IsEntirelyAbove(used.Figure.Interval)));
        if (!melts && !(Gap(temperature, used.Figure.Interval) > Trusted))
            return null;

        // A figure of the material itself is nobody's declaration here: what is far from it may still be worth a word.
        var name = Words.Clip(part.Material?.Name ?? part.Group);
        return At(
            stated?.Place ?? used.Place,
            stated is null ? Severity.Info : Severity.Warning,
            (stated is null ? $"The conductivity of {name} is known" : $"The conductivity of {name} was measured")
            + $" at {(stated is null ? Say.In(new Figure(temperature.Lower + ((temperature.Upper - temperature.Lower) / 2), temperature), QuantityKinds.Temperature) : Say.Text(stated))}, "
            + $"and the cell is at {Say.Text(used)}: "
            + (melts ? $"between them it melts, at {Say.In(melting!.Value, QuantityKinds.Temperature)}" : "an activation energy is trusted over 50 K")
            + ". Give a conductivity near the cell's temperature with [MeasuredConductivity], or in its place.")
            with { Also = stated is null ? new([part.Place]) : Say.Places(used) };
    }

    /// <summary>The temperature next to the cell's at which the conductivity was measured: of the layer, of those declared behind it, else of the material.</summary>
    private static (Interval Temperature, Given? Stated)? Nearest(Cell cell, Part part, Given used)
    {
        (Interval, Given? Stated)? nearest = null;
        var least = default(Rational);
        var isBehind = false;
        foreach (var other in cell.Parts)
        {
            isBehind = ReferenceEquals(other, part) || (isBehind && other.Role != AttributeRole.Electrolyte);
            if (!isBehind || !(ReferenceEquals(other, part) || other.Role == AttributeRole.MeasuredConductivity)
                || other[Slots.Conductivity] is null || other[Slots.ConductivityTemperature] is not { } given)
            {
                continue;
            }

            var gap = Gap(given.Figure.Interval, used.Figure.Interval);
            if (nearest is null || gap < least)
                (nearest, least) = ((given.Figure.Interval, given), gap);
        }

        if (nearest is not null || part[Slots.Conductivity] is not null)
            return nearest;

        return part.Material?.Figure(Slots.ConductivityTemperature) is { } known ? (known.Interval, null) : null;
    }

    /// <summary>How far two intervals are apart; zero where they meet or an end is open.</summary>
    private static Rational Gap(Interval left, Interval right) =>
        left.IsEntirelyAbove(right) ? left.Lower!.Value - right.Upper!.Value
        : right.IsEntirelyAbove(left) ? right.Lower!.Value - left.Upper!.Value
        : Rational.Zero;
}
