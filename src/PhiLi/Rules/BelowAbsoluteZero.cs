using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A temperature that does not exist.</summary>
internal sealed class BelowAbsoluteZero() : Rule(
    "PHILI3003",
    "A temperature is above absolute zero",
    Severity.Error,
    "Nothing is as cold as 0 K, −273.15 °C.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            foreach (var given in part.Givens)
            {
                if (given.IsInRange || given.Slot.Range != SlotRange.AboveAbsoluteZero)
                    continue;

                var kelvins = ReferenceEquals(given.Quantity.Unit, QuantityKinds.Temperature.Coherent) || given.Quantity.Unit.Symbol == "K"
                    ? ""
                    : ", " + Say.In(given.Quantity.SiValue, QuantityKinds.Temperature.Coherent);
                yield return At(
                    given.Place,
                    $"{given.Slot.Name} is {Say.Text(given)}{kelvins}: temperatures are above 0 K, −273.15 °C. Correct the number or its unit.");
            }
        }
    }
}
