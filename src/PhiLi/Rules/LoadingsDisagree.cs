using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Loadings, masses or areas of one electrode that were said in several ways and differ.</summary>
internal sealed class LoadingsDisagree() : Rule(
    "PHILI4009",
    "Loadings of an electrode agree",
    Severity.Warning,
    "Active loading, composite loading × active fraction, and mass ÷ area are one figure. Active and composite mass are often exchanged.")
{
    private static readonly Rule Law = new ActiveAboveComposite();

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        HashSet<int>? accused = null;
        foreach (var electrode in new[] { cell.Cathode, cell.Anode })
        {
            if (electrode is null || Doubts.About(cell, electrode))
                continue;

            // More active material than composite cannot be, and has been said.
            accused ??= Accused.Attributes(cell, Law);
            if (accused.Contains(electrode.Attribute))
                continue;

            // An area said in two ways makes two loadings of one mass: it is told first, and alone.
            if (JudgeAreas(electrode) is { } area)
                yield return area;
            else if ((FirstClash(ActiveAmount.Loadings(electrode), QuantityKinds.Loading)
                ?? FirstClash(ActiveAmount.Masses(electrode), QuantityKinds.Mass)
                ?? JudgeComposite(electrode)) is { } finding)
                yield return finding;
        }
    }

    private Finding? JudgeAreas(Part electrode)
    {
        if (electrode[Slots.Area] is not { } area || electrode[Slots.Diameter] is not { } diameter)
            return null;

        var disc = Electrode.Disc(diameter.Figure);
        if (Disagreement.Between(area.Figure.Interval, disc.Interval) is not { } severity)
            return null;

        return At(
            area.Place,
            severity,
            $"{Say.Text(area)} is not the area of a disc of {Say.Text(diameter)}, which is {Say.As(area, disc)}. Correct one of them, or leave one out.")
            with { Also = Say.Places(diameter) };
    }

    private Finding? FirstClash(List<ActiveAmount> ways, QuantityKind kind)
    {
        for (var i = 1; i < ways.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Disagreement.Between(ways[i].Figure.Interval, ways[j].Figure.Interval) is not { } severity)
                    continue;

                // What was written in one piece is told as written; what was made of pieces with its result.
                return At(
                    ways[j].Givens[0].Place,
                    severity,
                    $"{Told(ways[j], kind)} is not {ways[i].Words}, which is {Say.In(ways[i].Figure, kind)} of active material. "
                    + "Correct one of them, or say which is active and which composite mass.")
                    with { Also = Say.Places([.. ways[j].Givens, .. ways[i].Givens]) };
            }
        }

        return null;
    }

    private static string Told(ActiveAmount way, QuantityKind kind) =>
        way.Givens.Count == 1 ? way.Words : way.Words + " (" + Say.In(way.Figure, kind) + ")";

    // Without an active fraction composite mass and loading say nothing of the active material, but must still fit each other.
    private Finding? JudgeComposite(Part electrode)
    {
        if (electrode[Slots.ActiveFraction] is not null || electrode[Slots.CompositeLoading] is not { } loading
            || electrode[Slots.CompositeMass] is not { } mass || ActiveAmount.Area(electrode) is not { } area)
        {
            return null;
        }

        var made = mass.Figure / area.Figure;
        return Disagreement.Between(loading.Figure.Interval, made.Interval) is { } severity
            ? At(
                loading.Place,
                severity,
                $"{Say.Text(loading)} is not {Say.Text(mass)} on {area.Words}, which is {Say.As(loading, made)}. Correct one of them.")
                with { Also = Say.Places([mass, .. area.Givens]) }
            : null;
    }
}
