using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>
/// A time or a current that is plausible alone, and implausible with the capacity or the area beside it: a discharge in seconds, amperes
/// through a button.
/// </summary>
internal static class ImpliedCurrent
{
    /// <summary>The figure of a step that implies a current per area that no cell carries, and why; null for whatever may be.</summary>
    public static (Given Given, Slip Slip)? SlipOf(Cell cell, Step step)
    {
        if (step[Slots.Time] is { } time && ActiveAmount.Solve(cell, step).ArealCapacity is { } charge)
            return SlipOf(time, charge / time.Figure, si => charge / Figure.Exact(si), Say.In(charge, QuantityKinds.ArealCapacity) + " in it", "min", "h");

        return step[Slots.Current] is { } current && ActiveAmount.Area(cell.Cathode) is { } area
            ? SlipOf(current, current.Figure / area.Figure, si => Figure.Exact(si) / area.Figure, "on " + area.Words + " it", "mA", "µA")
            : null;
    }

    private static (Given Given, Slip Slip)? SlipOf(Given given, Figure density, Func<Rational, Figure> densityOf, string words, params string[] meant)
    {
        var unit = QuantityKinds.CurrentDensity.Customary;
        if (Magnitudes.Of(Slots.CurrentDensity, unit) is not { } row || row.Against(density.Interval) is not { } because)
            return null;

        var fixes = new List<LiteralFix>();
        foreach (var symbol in meant)
        {
            var other = Unit.Parse(symbol);
            if (!other.Equals(given.Quantity.Unit) && densityOf(other.ToSi(given.Quantity.Value)).Value is { } value
                && unit.FromSi(value) >= row.UsualFrom && unit.FromSi(value) <= row.UsualTo && LiteralEdits.WithUnit(given, symbol) is { } fix)
            {
                fixes.Add(fix);
            }
        }

        return (given, new Slip(words + " is " + Say.In(density, QuantityKinds.CurrentDensity) + ", and " + because, new(fixes.ToArray())));
    }
}
