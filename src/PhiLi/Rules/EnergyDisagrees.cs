using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>A reported energy above that of the declared layers alone.</summary>
internal sealed class EnergyDisagrees() : Rule(
    "PHILI4016",
    "A reported energy is at most that of the declared stack",
    Severity.Warning,
    "C·V̄/Σm and C·V̄/ΣL over what is declared. What is not declared weighs too, so that the energy can only be lower.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        Part? whole = null;
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.Cell)
                whole ??= part;
        }

        if ((whole?[Slots.ReportedSpecificEnergy] ?? whole?[Slots.ReportedEnergyDensity]) is null
            || cell.Budget.Stack is not { } stack || Scale(cell) is not { } scale || Doubts.AboutBudget(cell))
        {
            yield break;
        }

        foreach (var (reported, computed) in new[]
        {
            (whole![Slots.ReportedSpecificEnergy], stack.SpecificEnergy),
            (whole[Slots.ReportedEnergyDensity], stack.EnergyDensity),
        })
        {
            // A lower one is no fault: something always weighs that was not declared.
            if (reported is null || computed is not { } figure || Bounds.Product(figure, scale.Factor) is not { } most
                || Intervals.Of(most) is not { } interval || !reported.Figure.Interval.IsEntirelyAbove(interval)
                || Disagreement.Between(reported.Figure.Interval, interval) is not { } severity)
            {
                continue;
            }

            yield return At(
                reported.Place,
                severity,
                $"{Say.Text(reported)} is more than what is declared of the stack gives: {Say.Text(scale.Capacity)} at {Say.Text(scale.Voltage)} make {Told.In(most, reported.Kind)}"
                + (stack.LeftOut.Count == 0 ? ". " : $", and less with what is left out ({Words.And(stack.LeftOut)}). ")
                + "Declare the step it was reported of, or correct a mass, a thickness or the energy.")
                with { Also = Say.Places(scale.Capacity, scale.Voltage) };
        }
    }

    /// <summary>
    /// The discharge with the most energy, against the one that the stack was worked out with: a reported energy is of a cell's best step.
    /// Null where a step delivered more at a voltage that nobody says.
    /// </summary>
    private static (Bounded Factor, Given Capacity, Given Voltage)? Scale(Cell cell)
    {
        if (StackSums.StepOf(cell) is not { } own || Energy(own) is not { Value: > 0 } told)
            return null;

        var (best, step) = (told, own);
        foreach (var other in cell.Steps)
        {
            if (!other.IsDischarge || ReferenceEquals(other, own) || Bounds.Of(other.Result.ArealCapacity) is not { } capacity)
                continue;

            if (Energy(other) is { } energy && other[Slots.AverageVoltage]!.Quantity.Reference is null && own[Slots.AverageVoltage]!.Quantity.Reference is null)
                (best, step) = energy.Value > best.Value ? (energy, other) : (best, step);
            else if (Bounds.Of(own.Result.ArealCapacity) is not { } mine || capacity.Upper > mine.Lower)
                return null;
        }

        // Both carry their own bounds; what they share would count twice, and a wider interval accuses less.
        var factor = ReferenceEquals(step, own) ? Bounded.Exact(1) : Bounds.Quotient(best, told);
        return factor is { } by && (step[Slots.Capacity] ?? step[Slots.SpecificCapacity]) is { } stated ? (by, stated, step[Slots.AverageVoltage]!) : null;
    }

    private static Bounded? Energy(Step step) =>
        Bounds.Of(step.Result.ArealCapacity) is { } capacity && Bounds.Of(step, Slots.AverageVoltage) is { } voltage ? Bounds.Product(capacity, voltage) : null;
}
