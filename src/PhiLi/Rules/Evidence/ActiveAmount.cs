using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>How much active material an electrode holds, in one of the ways in which its author says so.</summary>
/// <param name="Figure">kg/m², or kg.</param>
/// <param name="Words">How it was said, such as <c>14 mg/cm² × 50 wt%</c>.</param>
/// <param name="Givens">What says it, the most telling first.</param>
internal sealed record ActiveAmount(Figure Figure, string Words, IReadOnlyList<Given> Givens)
{
    /// <summary>Every way in which the loading was said, kg/m², the most direct first.</summary>
    public static List<ActiveAmount> Loadings(Part? electrode)
    {
        var ways = new List<ActiveAmount>();
        if (electrode is null)
            return ways;

        if (electrode[Slots.ActiveLoading] is { } active)
            ways.Add(new ActiveAmount(active.Figure, Say.Text(active), [active]));

        var fraction = electrode[Slots.ActiveFraction, QuantityKinds.MassFraction];
        if (electrode[Slots.CompositeLoading] is { } composite && fraction is not null)
            ways.Add(new ActiveAmount(composite.Figure * fraction.Figure, Say.Text(composite) + " × " + Say.Text(fraction), [composite, fraction]));

        if (Area(electrode) is { } area)
        {
            foreach (var mass in Masses(electrode))
                ways.Add(new ActiveAmount(mass.Figure / area.Figure, mass.Words + " on " + area.Words, [.. mass.Givens, .. area.Givens]));
        }

        return ways;
    }

    /// <summary>Every way in which the mass was said, kg.</summary>
    public static List<ActiveAmount> Masses(Part? electrode)
    {
        var ways = new List<ActiveAmount>();
        if (electrode?[Slots.ActiveMass] is { } active)
            ways.Add(new ActiveAmount(active.Figure, Say.Text(active), [active]));

        if (electrode?[Slots.CompositeMass] is { } composite && electrode[Slots.ActiveFraction, QuantityKinds.MassFraction] is { } fraction)
            ways.Add(new ActiveAmount(composite.Figure * fraction.Figure, Say.Text(composite) + " × " + Say.Text(fraction), [composite, fraction]));

        return ways;
    }

    /// <summary>
    /// The loading, kg/m², as wide as all the ways in which it was said: where they disagree a rule of its own says so, and no other
    /// accuses a figure that fits one of them.
    /// </summary>
    public static ActiveAmount? PerArea(Part? electrode) => Together(Loadings(electrode));

    /// <summary>The mass, kg: stated, or loading × area.</summary>
    public static ActiveAmount? InAll(Part? electrode)
    {
        if (Together(Masses(electrode)) is { } mass)
            return mass;

        return PerArea(electrode) is { } loading && Area(electrode) is { } area
            ? new ActiveAmount(loading.Figure * area.Figure, loading.Words + " on " + area.Words, [.. loading.Givens, .. area.Givens])
            : null;
    }

    /// <summary>The geometric area, m², as wide as both ways in which it may be said.</summary>
    public static ActiveAmount? Area(Part? electrode)
    {
        var ways = new List<ActiveAmount>();
        if (electrode?[Slots.Area] is { } area)
            ways.Add(new ActiveAmount(area.Figure, Say.Text(area), [area]));

        if (electrode?[Slots.Diameter] is { } diameter)
            ways.Add(new ActiveAmount(Electrode.Disc(diameter.Figure), "a disc of " + Say.Text(diameter), [diameter]));

        return Together(ways);
    }

    /// <summary>What follows for a step if any of the ways in which loading and area were said may be the right one.</summary>
    public static StepResult Solve(Cell cell, Step step) =>
        StepSolver.Solve(step, cell.Cathode, PerArea(cell.Cathode)?.Figure, Area(cell.Cathode)?.Figure);

    private static ActiveAmount? Together(List<ActiveAmount> ways)
    {
        if (ways.Count == 0)
            return null;

        var interval = ways[0].Figure.Interval;
        foreach (var way in ways)
            interval = Intervals.Hull(interval, way.Figure.Interval);

        return ways[0] with { Figure = ways[0].Figure with { Interval = interval } };
    }
}
