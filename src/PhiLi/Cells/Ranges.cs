using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>Whether a quantity lies in the range that its slot can hold at all.</summary>
internal static class Ranges
{
    public static bool Holds(Slot slot, Quantity quantity)
    {
        // A one-sided bound is outside only if all that it allows is: ">0 mm" says little, yet nothing impossible.
        var value = quantity.Bound is Bound.Above or Bound.AtLeast
            ? quantity.Interval.Upper ?? Rational.One
            : quantity.SiValue;

        return slot.Range switch
        {
            SlotRange.Positive => value.Sign > 0,
            SlotRange.NonNegative => value.Sign >= 0,
            SlotRange.AboveAbsoluteZero => value.Sign > 0,
            SlotRange.Fraction => value.Sign > 0 && !(quantity.Interval.Lower > Rational.One),
            _ => true,
        };
    }
}
