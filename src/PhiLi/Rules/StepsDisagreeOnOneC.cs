using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Steps whose currents and rates make different currents 1C.</summary>
internal sealed class StepsDisagreeOnOneC() : Rule(
    "PHILI4003",
    "1C is one current",
    Severity.Warning,
    "Current over rate is the current of 1C, and a cell has one. Compared are the intervals of all steps together.")
{
    private static readonly Slot[] Currents = [Slots.CurrentDensity, Slots.SpecificCurrent, Slots.Current];
    private static readonly Rule[] Others = [new RateAndCurrentDisagree(), new CurrentsDisagree()];

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Steps.Count < 2)
            yield break;

        // A step that contradicts its own figures is told so, and says nothing of the others.
        var accused = Accused.Attributes(cell, Others);
        foreach (var slot in Currents)
        {
            if (Judge(cell, slot, accused) is { } finding)
            {
                yield return finding;
                yield break;
            }
        }
    }

    private Finding? Judge(Cell cell, Slot slot, HashSet<int> accused)
    {
        var seen = new List<(Given Current, Given Rate, Figure OneC)>();
        Interval? common = null;
        foreach (var step in cell.Steps)
        {
            if (step[slot] is not { } current || step[Slots.Rate] is not { } rate || accused.Contains(step.Attribute) || Doubts.About(cell, step))
                continue;

            var oneC = current.Figure / rate.Figure;
            var together = common is { } before ? Intervals.Common(before, oneC.Interval) : oneC.Interval;
            if (together is null)
            {
                // Intervals that have nothing in common have two among them that do not meet.
                foreach (var other in seen)
                {
                    if (!other.OneC.Interval.Overlaps(oneC.Interval))
                        return Tell(current, rate, oneC, other.Current, other.Rate, other.OneC);
                }
            }

            common = together;
            seen.Add((current, rate, oneC));
        }

        return null;
    }

    private Finding Tell(Given current, Given rate, Figure oneC, Given other, Given otherRate, Figure otherOneC) => At(
        current.Place,
        $"{Say.Text(current)} at {Say.Text(rate)} makes 1C {OneC(current, oneC)}, but {Say.Text(other)} at {Say.Text(otherRate)} makes it "
        + $"{OneC(other, otherOneC)}. Correct the current or the rate of one of them.")
        with { Also = Say.Places(other, otherRate, rate) };

    // The kind's coherent unit is that of current times seconds: told is the current that flows at 1 h⁻¹.
    private static string OneC(Given current, Figure oneC) =>
        Say.As(current, oneC * Figure.Exact(Unit.CRate.Factor));
}
