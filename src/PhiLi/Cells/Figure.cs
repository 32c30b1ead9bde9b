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

    public static Figure operator *(Figure left, Figure right) =>
        new(left.Value * right.Value, left.Interval * right.Interval);

    public static Figure operator /(Figure left, Figure right) =>
        new(right.Value is { IsZero: true } ? null : left.Value / right.Value, left.Interval / right.Interval);
}
