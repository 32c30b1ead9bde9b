using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A step whose lower cut-off lies above its upper one, or whose average voltage lies outside of both.</summary>
internal sealed class CutoffsCrossed() : Rule(
    "PHILI4010",
    "The lower cut-off is below the upper one, the average voltage between them",
    Severity.Warning,
    "A step runs between its cut-offs, and so does its average. Potentials against different electrodes are compared against Li⁺/Li.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var step in cell.Steps)
        {
            if (step[Slots.LowerCutoff] is { } lower && step[Slots.UpperCutoff] is { } upper && lower.Figure.Interval.IsEntirelyAbove(upper.Figure.Interval))
            {
                yield return At(
                    lower.Place,
                    $"LowerCutoff {Told(lower)} is above UpperCutoff {Told(upper)}. Exchange them, or state what each is against.")
                    with { Also = Say.Places(upper) };
            }
            else if (JudgeAverage(step) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? JudgeAverage(Step step)
    {
        if (step[Slots.AverageVoltage] is not { } average)
            return null;

        var (side, cutoff) = step[Slots.LowerCutoff] is { } lower && IsBelow(average, lower) ? ("below", lower)
            : step[Slots.UpperCutoff] is { } upper && IsBelow(upper, average) ? ("above", upper)
            : ("", null);
        return cutoff is null
            ? null
            : At(
                average.Place,
                $"AverageVoltage {Told(average)} is {side} {cutoff.Slot.Name} {Told(cutoff)}. Correct one of them, or state what each is against.")
                with { Also = Say.Places(cutoff) };
    }

    // Where only one of them names its electrode, the other may be meant against the same one.
    private static bool IsBelow(Given left, Given right) =>
        left.Figure.Interval.IsEntirelyBelow(right.Figure.Interval)
        && ((left.Quantity.Reference is null) == (right.Quantity.Reference is null) || Shifted(left, right).IsEntirelyBelow(Shifted(right, left)));

    private static Interval Shifted(Given given, Given other) =>
        given.Quantity.Reference is null && other.Quantity.Reference is { } reference
            ? given.Figure.Interval + Interval.Exact(reference.AgainstLithium)
            : given.Figure.Interval;

    private static string Told(Given given) =>
        given.Quantity.Reference is { } reference && !reference.AgainstLithium.IsZero
            ? Say.Text(given) + " (" + Say.In(given.Quantity.SiValue, QuantityKinds.Potential.Customary) + " vs Li⁺/Li)"
            : Say.Text(given);
}
