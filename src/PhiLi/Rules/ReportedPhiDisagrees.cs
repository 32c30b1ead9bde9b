using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A reported Φ that no rounding of the step's figures gives.</summary>
internal sealed class ReportedPhiDisagrees() : Rule(
    "PHILI4001",
    "A reported Φ follows from its step",
    Severity.Warning,
    "Φ = C/(C_Li·M_Li·t). Compared are intervals: 0.26 mAh/cm² at 5C may be 0.48 or 0.49 mol/(m²·h).")
{
    private static readonly Rational Ten = new(10);

    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var step in cell.Steps)
        {
            if (step[Slots.ReportedPhi] is not { } reported || Doubts.About(cell, step))
                continue;

            var result = ActiveAmount.Solve(cell, step);
            if ((result.Phi ?? result.MeanPhi) is not { } phi
                || Disagreement.Between(reported.Figure.Interval, phi.Interval) is not { } severity)
            {
                continue;
            }

            yield return At(
                reported.Place,
                severity,
                $"ReportedPhi is {Say.Text(reported)}, but {Inputs(cell, step, result)} gives {Say.As(reported, phi)}. {Remedy(reported, phi, result)}")
                with { Also = Say.Places(step[Slots.Capacity] ?? step[Slots.SpecificCapacity], step[Slots.Rate] ?? step[Slots.Time]), Fixes = Fixes(reported, phi) };
        }
    }

    private static string Inputs(Cell cell, Step step, StepResult result)
    {
        var capacity = step[Slots.Capacity] ?? step[Slots.SpecificCapacity];
        var current = step[Slots.CurrentDensity] ?? step[Slots.SpecificCurrent] ?? step[Slots.Current];
        var time = result.Phi is null ? " in " + Say.Text(step[Slots.Time]!)
            : step[Slots.Rate] is { } rate ? " at " + Say.Text(rate)
            : " at " + Say.Text(current!) + " of " + Say.Text(cell.Cathode![Slots.NominalCapacity]!);
        return Say.Text(capacity!) + time;
    }

    private static string Remedy(Given reported, Figure phi, StepResult result)
    {
        if (reported.Figure.Interval.Overlaps(phi.Interval * (Rational.One / Ten)))
            return "It is a tenth of that: with mAh/cm² in and mol/(m²·h) out the printed formula's 1000 is 10 000.";

        if (result.Flux is { } flux && reported.Figure.Interval.Overlaps(flux.Interval))
            return "It is the flux k·j, which Φ is only where the whole nominal capacity is delivered.";

        return result.Phi is not null && result.MeanPhi is { } mean && reported.Figure.Interval.Overlaps(mean.Interval)
            ? "It is the mean over the measured time: leave the rate out if that is meant."
            : "Correct it, or the figures it follows from.";
    }

    private static EquatableArray<LiteralFix> Fixes(Given reported, Figure phi) =>
        phi.Value is { } value
        && LiteralEdits.WithNumber(reported, Numbers.Significant(reported.Quantity.Unit.FromSi(value), 3, keepTrailingZeros: true)) is { } fix
            ? new([fix])
            : default;
}
