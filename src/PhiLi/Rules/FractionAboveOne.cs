using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A share of more than the whole.</summary>
internal sealed class FractionAboveOne() : Rule(
    "PHILI3005",
    "A share is at most the whole",
    Severity.Error,
    "A part of a composite is not more than the whole of it.")
{
    private static readonly Rational Hundred = new(100);

    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            foreach (var given in part.Givens)
            {
                if (given.IsInRange || given.Slot.Range is not (SlotRange.Fraction or SlotRange.Share) || given.Quantity.SiValue < Rational.One)
                    continue;

                var said = $"{given.Slot.Name} is {Say.Text(given)}: " + (given.Slot.Range == SlotRange.Share ? "it is below one, 100 %. " : "a share is at most one, 100 %. ");

                // A bare 70 is a percentage whose sign was forgotten.
                var isBare = given.Quantity.Unit.Symbol.Length == 0 && given.Quantity.SiValue <= Hundred;
                var fixes = isBare ? Percent(given) : default;
                yield return At(given.Place, said + (isBare ? LiteralEdits.Meant(given, fixes) : "Correct it.")) with { Fixes = fixes };
            }
        }
    }

    private static EquatableArray<LiteralFix> Percent(Given given)
    {
        var length = given.Quantity.Text.TrimEnd().Length;
        return new([new LiteralFix("Write '" + given.Quantity.Text.TrimEnd() + " %'", length, given.Quantity.Text.Length - length, " %")]);
    }
}
