using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A quantity that is zero or negative and cannot be.</summary>
internal sealed class NotPositive() : Rule(
    "PHILI3002",
    "A quantity that must be above zero is above zero",
    Severity.Error,
    "Times, rates, capacities, thicknesses, conductivities and loadings are above zero; pressures, cycles and electrons are not below it.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            foreach (var given in part.Givens)
            {
                if (!given.IsInRange && Demand(given) is { } demand)
                    yield return At(given.Place, $"{given.Slot.Name} is {Say.Text(given)}: it must be {demand}. {Remedy(given)}");
            }
        }

        for (var i = 0; i < cell.Declaration.Attributes.Count; i++)
        {
            var arguments = cell.Declaration.Attributes[i].Arguments;
            for (var j = 0; j < arguments.Count; j++)
            {
                if (arguments[j].IsReadable && FaultOfCount(arguments[j]) is { } fault)
                    yield return At(new Place(i, j), fault);
            }
        }
    }

    private static string? Demand(Given given) => given.Slot.Range switch
    {
        SlotRange.Positive => "above zero",
        SlotRange.NonNegative => "zero or more",
        SlotRange.Fraction when given.Quantity.SiValue.Sign <= 0 => "above zero and at most one",
        SlotRange.Share when given.Quantity.SiValue.Sign < 0 => "zero or more, and below one",
        SlotRange.AtLeastOne => "at least one",
        _ => null,
    };

    private static string Remedy(Given given)
    {
        var isFlow = ReferenceEquals(given.Slot, Slots.Capacity) || ReferenceEquals(given.Slot, Slots.SpecificCapacity)
            || ReferenceEquals(given.Slot, Slots.CurrentDensity) || ReferenceEquals(given.Slot, Slots.SpecificCurrent)
            || ReferenceEquals(given.Slot, Slots.Current);
        return isFlow && given.Quantity.SiValue.Sign < 0
            ? "Leave the sign out: [Discharge] and [Charge] say which way it flows."
            : "Correct it, or leave it out where the source does not give it.";
    }

    private static string? FaultOfCount(ArgumentDeclaration argument)
    {
        var isNumber = Rational.TryParse(argument.Text, out var value);
        return argument.Name switch
        {
            "Cycle" when isNumber && value.Sign < 0 =>
                $"Cycle is {Words.Clip(argument.Text)}: cycles are numbered from 1. Correct it, or leave it out where the source does not give it.",
            "Cycles" when isNumber && value.Sign < 0 =>
                $"Cycles is {Words.Clip(argument.Text)}: a number of cycles is not negative. Correct it, or leave it out where the source does not give it.",
            "Electrons" when !isNumber || value.Sign < 0 =>
                $"Electrons is {(isNumber ? Numbers.Significant(value, 4) : Words.Clip(argument.Text))}: a formula unit exchanges a number of electrons above zero. Correct it, or leave it out.",
            _ => null,
        };
    }
}
