using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>More charge than the current can have carried in the measured time.</summary>
internal sealed class MoreChargeThanCurrentTimesTime() : Rule(
    "PHILI3004",
    "Charge is at most current × time",
    Severity.Error,
    "Charge is conserved. A constant current is the most that flows; at constant voltage it only falls.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var step in cell.Steps)
        {
            // Only a measured time can contradict: a nominal rate says nothing of how long the step took.
            if (step[Slots.Time] is { } time && Judge(cell, step, time) is { } finding)
                yield return finding;
        }
    }

    private Finding? Judge(Cell cell, Step step, Given time)
    {
        var specific = step[Slots.Capacity, QuantityKinds.SpecificCapacity] ?? step[Slots.SpecificCapacity];
        var areal = step[Slots.Capacity, QuantityKinds.ArealCapacity];
        var charge = step[Slots.Capacity, QuantityKinds.Charge];

        // The same basis on both sides first; then per area, through loading and area.
        return Compare(areal, step[Slots.CurrentDensity], time)
            ?? Compare(specific, step[Slots.SpecificCurrent], time)
            ?? Compare(charge, step[Slots.Current], time)
            ?? ComparePerArea(cell, step, areal ?? charge ?? specific, time);
    }

    private Finding? Compare(Given? capacity, Given? current, Given time)
    {
        if (capacity is null || current is null)
            return null;

        var most = current.Figure * time.Figure;
        return capacity.Figure.Interval.IsEntirelyAbove(most.Interval)
            ? Tell(capacity, current, time, Say.As(capacity, most), "")
            : null;
    }

    private Finding? ComparePerArea(Cell cell, Step step, Given? capacity, Given time)
    {
        var current = step[Slots.CurrentDensity] ?? step[Slots.SpecificCurrent] ?? step[Slots.Current];
        var result = ActiveAmount.Solve(cell, step);
        if (capacity is null || current is null || result.ArealCapacity is not { } areal || result.CurrentDensity is not { } density)
            return null;

        var most = density * time.Figure;
        return areal.Interval.IsEntirelyAbove(most.Interval)
            ? Tell(capacity, current, time, Say.In(most, QuantityKinds.ArealCapacity), ", " + Say.In(areal, QuantityKinds.ArealCapacity) + ",")
            : null;
    }

    private Finding Tell(Given capacity, Given current, Given time, string most, string perArea) => At(
        capacity.Place,
        $"{Say.Text(capacity)}{perArea} is more charge than {Say.Text(current)} carries in {Say.Text(time)}: {most}. "
        + "Correct the capacity, the current or the time.")
        with { Also = Say.Places(current, time) };
}
