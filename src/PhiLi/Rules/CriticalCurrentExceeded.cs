using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A charge that plates lithium faster than the declared critical current density.</summary>
internal sealed class CriticalCurrentExceeded() : Rule(
    "PHILI4014",
    "A charge stays below the critical current density",
    Severity.Warning,
    "Above the critical current density lithium grows through the electrolyte. It holds for plating on the counter electrode that it was measured with.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Anode?.Material is not { } anode || !anode.Is(Family.MetalAnode) || Highest(cell, anode) is not { } critical || Doubts.About(cell, critical.Part))
            yield break;

        foreach (var step in cell.Steps)
        {
            // A discharge strips lithium from the anode; only a charge plates it there.
            if (step.IsDischarge || Doubts.About(cell, step) || Current(cell, step) is not { } current
                || !current.Interval.IsEntirelyAbove(critical.Given.Figure.Interval))
            {
                continue;
            }

            var stated = StepCurrent.Stated(step)!;
            var density = ReferenceEquals(stated.Slot, Slots.CurrentDensity) ? "" : $", {Say.As(critical.Given, current)},";
            yield return At(
                stated.Place,
                $"{Say.Text(stated)}{density} plates lithium above the critical current density of {Say.Text(critical.Given)}, measured with the same counter electrode. "
                + "Charge more slowly, or correct one of them; if the cell stood it, accept it with a reason.")
                with { Also = Say.Places(critical.Given) };
        }
    }

    // Of several values for one counter electrode the highest counts: what exceeds it exceeds them all.
    private static (Part Part, Given Given)? Highest(Cell cell, MaterialFacts anode)
    {
        (Part, Given Given)? highest = null;
        foreach (var part in cell.Parts)
        {
            if (part.Role != AttributeRole.CriticalCurrent || part.Material is not { } counter || !IsSame(counter, anode) || part[Slots.CurrentDensity] is not { } given)
                continue;

            // A bound from below says that nobody has found the critical current yet.
            if (given.Figure.Interval.Upper is not { } upper)
                return null;

            if (highest is null || upper > highest.Value.Given.Figure.Interval.Upper)
                highest = (part, given);
        }

        return highest;
    }

    // The metal, or its family where one of them says no more.
    private static bool IsSame(MaterialFacts counter, MaterialFacts anode) =>
        counter.Is(Family.MetalAnode) && (anode.Is(counter.Declaration.TypeName) || counter.Is(anode.Declaration.TypeName));

    private static Figure? Current(Cell cell, Step step)
    {
        var result = ActiveAmount.Solve(cell, step);
        return result.CurrentDensity ?? (result.NominalArealCapacity is { } nominal && result.Rate is { } rate ? nominal * rate : null);
    }
}
