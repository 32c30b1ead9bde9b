using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A step whose lower cut-off lies above its upper one.</summary>
internal sealed class CutoffsCrossed() : Rule(
    "PHILI4010",
    "The lower cut-off is below the upper one",
    Severity.Warning,
    "A step runs between its cut-offs. Potentials against different electrodes are compared against Li⁺/Li.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var step in cell.Steps)
        {
            if (step[Slots.LowerCutoff] is not { } lower || step[Slots.UpperCutoff] is not { } upper
                || !lower.Figure.Interval.IsEntirelyAbove(upper.Figure.Interval))
            {
                continue;
            }

            yield return At(
                lower.Place,
                $"LowerCutoff {Told(lower)} is above UpperCutoff {Told(upper)}. Exchange them, or state what each is against.")
                with { Also = Say.Places(upper) };
        }
    }

    private static string Told(Given given) =>
        given.Quantity.Reference is { } reference && !reference.AgainstLithium.IsZero
            ? Say.Text(given) + " (" + Say.In(given.Quantity.SiValue, QuantityKinds.Potential.Customary) + " vs Li⁺/Li)"
            : Say.Text(given);
}
