using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Chemistry;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A material's formula whose charges cannot cancel.</summary>
internal sealed class FormulaNotNeutral() : Rule(
    "PHILI4006",
    "A formula is neutral",
    Severity.Warning,
    "Matter is neutral: with the usual oxidation states, the charges of a formula cancel. A digit of it is probably wrong.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            // A material's fault is its own; cells made of it say nothing.
            if (!part.Role.IsMaterial()
                || part.Material?.Formula is not { } formula || Neutrality.Judge(formula) is not { } imbalance)
            {
                continue;
            }

            yield return At(
                PlaceOf(cell, part),
                $"The charges of {Words.Clip(part.Material.FormulaText!)} do not cancel: usual oxidation states leave {Charge(imbalance)}. "
                + "Check the counts; if the states are unusual, accept it with a reason.");
        }
    }

    // What is told is the reachable charge nearest to zero: the least that is wrong.
    private static string Charge(Imbalance imbalance)
    {
        var least = imbalance.Lowest.Sign > 0 ? imbalance.Lowest : imbalance.Highest;
        return (least.Sign > 0 ? "+" : "−") + Numbers.Significant(least.Abs(), 3) + " a formula unit"
            + (imbalance.Lowest == imbalance.Highest ? "" : " at best");
    }

    private static Place PlaceOf(Cell cell, Part part)
    {
        var arguments = cell.Declaration.Attributes[part.Attribute].Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name == "Formula")
                return new Place(part.Attribute, i);
        }

        return part.Place;
    }
}
