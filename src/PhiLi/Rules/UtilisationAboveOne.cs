using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A discharge that delivers clearly more than the capacity that 1C refers to.</summary>
internal sealed class UtilisationAboveOne() : Rule(
    "PHILI4008",
    "A discharge delivers about its nominal capacity or less",
    Severity.Info,
    "C·rate above j means that more was delivered than 1C refers to. That is no fault, but Φ is then above k·j.")
{
    private static readonly Rational Most = Rational.FromFraction(105, 100);

    private static readonly Rule[] Others =
        [new CapacityAboveTheory(), new RateAndCurrentDisagree(), new StepsDisagreeOnOneC(), new CurrentsDisagree(), new CapacityAndLoadingDisagree()];

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        HashSet<int>? accused = null;
        foreach (var step in cell.Steps)
        {
            if (!step.IsDischarge || ActiveAmount.Solve(cell, step).Utilisation is not { } utilisation || !utilisation.Interval.IsEntirelyAbove(Most))
                continue;

            // A fault in what this is made of has been told already.
            accused ??= Accused.Attributes(cell, Others);
            if (accused.Contains(step.Attribute) || Doubts.About(cell, step))
                continue;

            var capacity = step[Slots.Capacity] ?? step[Slots.SpecificCapacity];
            var nominal = cell.Cathode?[Slots.NominalCapacity];
            var current = step[Slots.CurrentDensity] ?? step[Slots.SpecificCurrent] ?? step[Slots.Current];
            var reference = nominal is not null
                ? "the nominal capacity " + Say.Text(nominal)
                : "1C, which " + Say.Text(current!) + " at " + Say.Text(step[Slots.Rate]!) + " says";
            yield return At(
                capacity?.Place ?? step.Place,
                $"{Say.Text(capacity!)} is {Times(utilisation)} times {reference}: Φ counts what was delivered and so exceeds k·j. "
                + "Check which capacity 1C refers to; it may stand.")
                with { Also = nominal is not null ? Say.Places(nominal) : Say.Places(current, step[Slots.Rate]) };
        }
    }

    private static string Times(Figure utilisation) =>
        utilisation.Value is { } value ? Numbers.Significant(value, 3) : "more than " + Numbers.Significant(utilisation.Interval.Lower!.Value, 3);
}
