using System;
using System.Numerics;

namespace PhiLi.Quantities;

/// <summary>An exact fraction of two whole numbers, always reduced, its denominator above zero.</summary>
/// <remarks>
/// Literals and unit factors stay exact until the last step, so that no rule ever judges a rounding error. Two machine
/// words serve almost every literal; anything larger moves to big integers without a word.
/// </remarks>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long _numerator;

    // One less than the denominator, so that default(Rational) is zero and not 0/0.
    private readonly long _denominatorLessOne;

    // Null exactly when both parts fit (long.MinValue does not: it has no negative).
    private readonly BigParts? _big;

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public Rational(long value)
        : this(value, 1, null)
    {
        if (value == long.MinValue)
            this = FromFraction(value, BigInteger.One);
    }

    private Rational(long numerator, long denominator, BigParts? big)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
        _big = big;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(1, 1, null);

    /// <summary>The number above the line; its sign is the fraction's.</summary>
    public BigInteger Numerator => _big?.Numerator ?? _numerator;

    /// <summary>The number below the line, above zero.</summary>
    public BigInteger Denominator => _big?.Denominator ?? Below;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => _big?.Numerator.Sign ?? Math.Sign(_numerator);

    /// <summary>Whether the value is 0.</summary>
    public bool IsZero => _big is null && _numerator == 0;

    /// <summary>Whether the value is a whole number.</summary>
    public bool IsInteger => _big is null ? _denominatorLessOne == 0 : _big.Denominator.IsOne;

    private long Below => _denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(long value) => new(value);

    /// <summary>The fraction of two whole numbers, reduced.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; not zero.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational FromFraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("A fraction's denominator is zero.");
        if (denominator.Sign < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (!divisor.IsOne)
        {
            numerator /= divisor;
            denominator /= divisor;
        }

        return Fits(numerator) && Fits(denominator)
            ? new Rational((long)numerator, (long)denominator, null)
            : new Rational(0, 1, new BigParts(numerator, denominator));
    }

    /// <summary>The greater of two.</summary>
    /// <returns>The greater.</returns>
    public static Rational Max(Rational left, Rational right) => left < right ? right : left;

    /// <summary>The lesser of two.</summary>
    /// <returns>The lesser.</returns>
    public static Rational Min(Rational left, Rational right) => right < left ? right : left;

    /// <inheritdoc/>
    public bool Equals(Rational other) => _big is null
        ? other._big is null && _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne
        : other._big is not null && _big.Numerator == other._big.Numerator && _big.Denominator == other._big.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(_big is null
        ? (_numerator.GetHashCode() * 397) ^ _denominatorLessOne.GetHashCode()
        : (_big.Numerator.GetHashCode() * 397) ^ _big.Denominator.GetHashCode());

    private static bool Fits(BigInteger value) => value <= long.MaxValue && value >= -long.MaxValue;

    private sealed class BigParts(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}
