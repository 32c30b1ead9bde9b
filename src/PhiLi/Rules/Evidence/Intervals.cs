using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>What several intervals make together.</summary>
internal static class Intervals
{
    /// <summary>The interval of a derived figure; null where its lower end is no number.</summary>
    public static Interval? Of(Bounded figure) => Finite.OrUnknown(figure.Lower) is { } lower
        ? Interval.Between(Rational.FromDouble(lower), Finite.OrUnknown(figure.Upper) is { } upper ? Rational.FromDouble(upper) : null)
        : null;

    /// <summary>The least interval that holds both.</summary>
    public static Interval Hull(Interval left, Interval right) => Interval.Between(
        left.Lower is { } a && right.Lower is { } b ? Rational.Min(a, b) : null,
        left.Upper is { } c && right.Upper is { } d ? Rational.Max(c, d) : null);

    /// <summary>The numbers that are in both; null where there is none.</summary>
    public static Interval? Common(Interval left, Interval right) => left.Overlaps(right)
        ? Interval.Between(
            left.Lower is { } a && right.Lower is { } b ? Rational.Max(a, b) : left.Lower ?? right.Lower,
            left.Upper is { } c && right.Upper is { } d ? Rational.Min(c, d) : left.Upper ?? right.Upper)
        : null;
}
