using System;

namespace PhiLi.Quantities;

/// <summary>
/// A closed interval of exact numbers, a side of which may be open-ended. Rules compare intervals, so that a value is
/// accused only where every number that its literal may stand for is wrong.
/// </summary>
public readonly struct Interval : IEquatable<Interval>
{
    private Interval(Rational? lower, Rational? upper)
    {
        Lower = lower;
        Upper = upper;
    }

    /// <summary>The least number; null where there is none.</summary>
    public Rational? Lower { get; }

    /// <summary>The greatest number; null where there is none.</summary>
    public Rational? Upper { get; }

    /// <summary>Whether it holds one number only.</summary>
    public bool IsExact => Lower is { } lower && Upper is { } upper && lower == upper;

    /// <summary>The interval of one number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The interval.</returns>
    public static Interval Exact(Rational value) => new(value, value);

    /// <summary>The interval between two numbers, both included.</summary>
    /// <param name="lower">The least; null for none.</param>
    /// <param name="upper">The greatest; null for none.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentException">The least is above the greatest.</exception>
    public static Interval Between(Rational? lower, Rational? upper)
    {
        if (lower is { } low && upper is { } high && low > high)
            throw new ArgumentException("An interval's lower end is above its upper end.", nameof(lower));
        return new Interval(lower, upper);
    }

    /// <summary>The sums of their numbers.</summary>
    public static Interval operator +(Interval left, Interval right) => new(
        left.Lower is { } a && right.Lower is { } b ? a + b : null,
        left.Upper is { } c && right.Upper is { } d ? c + d : null);

    /// <summary>The products of their numbers, none of which may be negative.</summary>
    /// <exception cref="ArgumentException">An interval reaches below zero.</exception>
    public static Interval operator *(Interval left, Interval right)
    {
        var a = left.NonNegativeLower();
        var b = right.NonNegativeLower();
        var nothing = IsZero(left) || IsZero(right);
        return new Interval(a * b, nothing ? Rational.Zero : left.Upper is { } c && right.Upper is { } d ? c * d : null);
    }

    /// <summary>The quotients of their numbers, none of which may be negative; dividing by numbers down to 0 has no upper end.</summary>
    /// <exception cref="ArgumentException">An interval reaches below zero.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero alone.</exception>
    public static Interval operator /(Interval left, Interval right)
    {
        var a = left.NonNegativeLower();
        var b = right.NonNegativeLower();
        if (IsZero(right))
            throw new DivideByZeroException("An interval was divided by zero.");
        return new Interval(
            right.Upper is { } d ? a / d : Rational.Zero,
            IsZero(left) ? Rational.Zero : left.Upper is { } c && !b.IsZero ? c / b : null);
    }

    /// <summary>Its numbers, each times a factor.</summary>
    public static Interval operator *(Interval interval, Rational factor)
    {
        if (factor.IsZero)
            return Exact(Rational.Zero);
        var lower = interval.Lower is { } a ? a * factor : (Rational?)null;
        var upper = interval.Upper is { } b ? b * factor : (Rational?)null;
        return factor.Sign > 0 ? new Interval(lower, upper) : new Interval(upper, lower);
    }

    /// <summary>Whether two hold the same numbers.</summary>
    public static bool operator ==(Interval left, Interval right) => left.Equals(right);

    /// <summary>Whether two hold different numbers.</summary>
    public static bool operator !=(Interval left, Interval right) => !left.Equals(right);

    /// <summary>Whether some number is in both; a shared end counts.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they overlap.</returns>
    public bool Overlaps(Interval other) => !IsEntirelyAbove(other) && !IsEntirelyBelow(other);

    /// <summary>Whether a number is in the interval.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(Rational value) => Overlaps(Exact(value));

    /// <summary>Whether each number here is greater than each there.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether it is so.</returns>
    public bool IsEntirelyAbove(Interval other) => Lower is { } lower && other.Upper is { } upper && lower > upper;

    /// <summary>Whether each number is greater than a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is so.</returns>
    public bool IsEntirelyAbove(Rational value) => Lower is { } lower && lower > value;

    /// <summary>Whether each number here is less than each there.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether it is so.</returns>
    public bool IsEntirelyBelow(Interval other) => other.IsEntirelyAbove(this);

    /// <summary>Whether each number is less than a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is so.</returns>
    public bool IsEntirelyBelow(Rational value) => Upper is { } upper && upper < value;

    /// <inheritdoc/>
    public bool Equals(Interval other) => Lower == other.Lower && Upper == other.Upper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Interval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Lower.GetHashCode() * 397) ^ Upper.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => (Lower?.ToString() ?? "−∞") + "…" + (Upper?.ToString() ?? "∞");

    private static bool IsZero(Interval interval) => interval.IsExact && interval.Lower!.Value.IsZero;

    private Rational NonNegativeLower() => Lower is { Sign: >= 0 } lower
        ? lower
        : throw new ArgumentException("Intervals are multiplied and divided only where they are not negative.");
}
