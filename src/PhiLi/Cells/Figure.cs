using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>
/// A figure in coherent SI units: the exact value that constants are made of, and the interval that rules compare.
/// </summary>
/// <param name="Value">The exact value; null where the source gives only a bound (<c>&gt;20 mg/cm²</c>).</param>
/// <param name="Interval">All values that the printed digits allow.</param>
internal readonly record struct Figure(Rational? Value, Interval Interval)
{
    public static Figure Exact(Rational value) => new(value, Interval.Exact(value));

    public static Figure Of(Quantity quantity) =>
        new(quantity.Bound is Bound.Exactly or Bound.About ? quantity.SiValue : null, quantity.Interval);

    /// <summary>The nearest double in the unit that the field uses; null without a value, or where no double holds it.</summary>
    public double? In(QuantityKind kind) => In(Value, kind);

    /// <summary>The same with the least and the largest value that the digits allow.</summary>
    public (double? Value, double? Lower, double? Upper) WithBounds(QuantityKind kind) =>
        (In(Value, kind), In(Interval.Lower, kind), In(Interval.Upper, kind));

    public static Figure operator *(Figure left, Figure right) =>
        new(left.Value * right.Value, NonNegative(left.Interval) * NonNegative(right.Interval));

    public static Figure operator /(Figure left, Figure right) =>
        new(right.Value is { IsZero: true } ? null : left.Value / right.Value, Divide(NonNegative(left.Interval), NonNegative(right.Interval)));

    private static double? In(Rational? value, QuantityKind kind) =>
        value is { } exact && Numbers.IsDouble(kind.Customary.FromSi(exact), out var nearest) ? nearest : null;

    // What is multiplied here is never negative; only a stated uncertainty larger than its value reaches below zero.
    private static Interval NonNegative(Interval interval) =>
        interval.Lower is { Sign: >= 0 } ? interval : Interval.Between(Rational.Zero, interval.Upper is { Sign: < 0 } ? Rational.Zero : interval.Upper);

    private static Interval Divide(Interval left, Interval right) =>
        right.Upper is { IsZero: true } ? Interval.Between(Rational.Zero, null) : left / right;
}
