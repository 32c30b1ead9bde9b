using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Currents of one step, on different bases, that loading and area do not make the same.</summary>
internal sealed class CurrentsDisagree() : Rule(
    "PHILI4005",
    "A step has one current",
    Severity.Warning,
    "Current per mass × loading, and current ÷ area, are the current per area. Two areas in one cell are the usual cause.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var step in cell.Steps)
        {
            if (!Doubts.About(cell, step) && Judge(cell.Cathode, step) is { } finding)
                yield return finding;
        }
    }

    private Finding? Judge(Part? cathode, Step step)
    {
        var density = step[Slots.CurrentDensity];
        var specific = step[Slots.SpecificCurrent];
        var current = step[Slots.Current];
        if (density is not null)
        {
            return Compare(density, specific, ActiveAmount.PerArea(cathode), isDivided: false)
                ?? Compare(density, current, ActiveAmount.Area(cathode), isDivided: true);
        }

        return current is null ? null : Compare(current, specific, ActiveAmount.InAll(cathode), isDivided: false);
    }

    private Finding? Compare(Given one, Given? other, ActiveAmount? amount, bool isDivided)
    {
        if (other is null || amount is null)
            return null;

        var made = isDivided ? other.Figure / amount.Figure : other.Figure * amount.Figure;
        if (Disagreement.Between(one.Figure.Interval, made.Interval) is not { } severity)
            return null;

        var law = Say.Text(other) + (isDivided ? " ÷ " : " × ") + amount.Words;
        return At(
            one.Place,
            severity,
            $"{Say.Text(one)} is not {law}, which is {Say.As(one, made)}. Correct one of them; two electrodes of different areas are the usual cause.")
            with { Also = Say.Places([other, .. amount.Givens]) };
    }
}
