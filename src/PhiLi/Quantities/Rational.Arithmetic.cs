using System;
using System.Numerics;

namespace PhiLi.Quantities;

/// <content>Arithmetic: exact; machine words while they hold, big integers after.</content>
public readonly partial struct Rational
{
    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left._big is null && right._big is null
            && TryMultiply(left._numerator, right.Below, out var a)
            && TryMultiply(right._numerator, left.Below, out var b)
            && TryAdd(a, b, out var numerator)
            && TryMultiply(left.Below, right.Below, out var denominator))
        {
            return Reduce(numerator, denominator);
        }

        return FromFraction(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);
    }

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The negative.</summary>
    public static Rational operator -(Rational value) => value._big is null
        ? new Rational(-value._numerator, value.Below, null)
        : FromFraction(-value._big.Numerator, value._big.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left._big is null && right._big is null)
        {
            // Reducing crosswise first keeps most products within a machine word and leaves them reduced.
            var first = Divisor(left._numerator, right.Below);
            var second = Divisor(right._numerator, left.Below);
            if (TryMultiply(left._numerator / first, right._numerator / second, out var numerator)
                && TryMultiply(left.Below / second, right.Below / first, out var denominator))
            {
                return new Rational(numerator, numerator == 0 ? 1 : denominator, null);
            }
        }

        return FromFraction(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right)
    {
        if (right.IsZero)
            throw new DivideByZeroException("An exact number was divided by zero.");
        return right._big is null
            ? left * new Rational(right._numerator < 0 ? -right.Below : right.Below, Math.Abs(right._numerator), null)
            : FromFraction(left.Numerator * right.Denominator, left.Denominator * right.Numerator);
    }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is less or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is greater or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_big is null && other._big is null
            && TryMultiply(_numerator, other.Below, out var left)
            && TryMultiply(other._numerator, Below, out var right))
        {
            return left.CompareTo(right);
        }

        return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }

    /// <summary>The value without its sign.</summary>
    /// <returns>The absolute value.</returns>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>A whole power; 0 to the power 0 is 1.</summary>
    /// <param name="exponent">The exponent; a negative one gives the reciprocal.</param>
    /// <returns>The power.</returns>
    /// <exception cref="DivideByZeroException">Zero was raised to a negative power.</exception>
    public Rational Pow(int exponent)
    {
        if (exponent == 1)
            return this;
        if (exponent < 0)
            return One / Pow(checked(-exponent));
        return FromFraction(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));
    }

    /// <summary>The exact root, where there is one: of 1/100 the second is 1/10, of 1/1000 none.</summary>
    /// <param name="degree">Which root, from 1; an even root of a negative number does not exist.</param>
    /// <param name="root">The root.</param>
    /// <returns>Whether the root is a fraction.</returns>
    public bool TryRoot(int degree, out Rational root)
    {
        root = default;
        if (degree < 1 || (Sign < 0 && degree % 2 == 0))
            return false;
        if (!TryRoot(BigInteger.Abs(Numerator), degree, out var above) || !TryRoot(Denominator, degree, out var below))
            return false;
        root = FromFraction(Sign < 0 ? -above : above, below);
        return true;
    }

    private static bool TryRoot(BigInteger value, int degree, out BigInteger root)
    {
        root = value;
        if (degree == 1 || value <= BigInteger.One)
            return true;

        // Halving the span costs a few hundred steps at most for the lengths that literals are capped to.
        var low = BigInteger.One;
        var high = BigInteger.One << ((BitLength(value) / degree) + 1);
        while (low < high)
        {
            var middle = (low + high + BigInteger.One) >> 1;
            if (BigInteger.Pow(middle, degree) <= value)
                low = middle;
            else
                high = middle - BigInteger.One;
        }

        root = low;
        return BigInteger.Pow(low, degree) == value;
    }

    private static Rational Reduce(long numerator, long denominator)
    {
        var divisor = Divisor(numerator, denominator);
        return new Rational(numerator / divisor, denominator / divisor, null);
    }

    private static long Divisor(long left, long right)
    {
        left = Math.Abs(left);
        while (right != 0)
        {
            var rest = left % right;
            left = right;
            right = rest;
        }

        return left;
    }

    private static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        if (left is <= int.MaxValue and >= -int.MaxValue && right is <= int.MaxValue and >= -int.MaxValue)
            return true;
        return left == 0 || (product != long.MinValue && product / left == right);
    }

    private static bool TryAdd(long left, long right, out long sum)
    {
        sum = unchecked(left + right);
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != long.MinValue;
    }
}
