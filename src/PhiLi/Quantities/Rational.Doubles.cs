using System;
using System.Numerics;

namespace PhiLi.Quantities;

/// <content>To and from binary floating point: the one place where a value is rounded.</content>
public readonly partial struct Rational
{
    private const long ExactInDouble = 1L << 53;

    /// <summary>The exact value of a double.</summary>
    /// <param name="value">A finite double; −0.0 is 0.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The double is not finite.</exception>
    public static Rational FromDouble(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            throw new ArgumentOutOfRangeException(nameof(value), "An exact number must be finite.");
        var bits = BitConverter.DoubleToInt64Bits(value);
        var field = (int)((bits >> 52) & 0x7FF);
        var mantissa = bits & 0xFFFFFFFFFFFFFL;
        if (field == 0)
            field = 1;
        else
            mantissa |= 1L << 52;
        var exponent = field - 1075;
        BigInteger signed = bits < 0 ? -mantissa : mantissa;
        return exponent >= 0
            ? FromFraction(signed << exponent, BigInteger.One)
            : FromFraction(signed, BigInteger.One << -exponent);
    }

    /// <summary>The nearest double, ties to even, right for subnormals too; infinite where the value is too large.</summary>
    /// <returns>The double.</returns>
    public double ToDouble()
    {
        // Both exact as doubles: IEEE division then rounds once, and so rightly.
        if (_big is null && Math.Abs(_numerator) <= ExactInDouble && Below <= ExactInDouble)
            return (double)_numerator / Below;

        var numerator = BigInteger.Abs(Numerator);
        var denominator = Denominator;

        // Scale by 2^shift so that the whole quotient has 54 or 55 bits: the mantissa and something to round by.
        var shift = 54 - (BitLength(numerator) - BitLength(denominator));

        // A subnormal's last place is 2^-1074; asking for one more bit keeps its rounding bit, and no more.
        shift = Math.Min(shift, 1075);
        var quotient = shift >= 0
            ? BigInteger.DivRem(numerator << shift, denominator, out var rest)
            : BigInteger.DivRem(numerator, denominator << -shift, out rest);

        var extra = Math.Max(shift == 1075 ? 1 : 0, BitLength(quotient) - 53);
        var sticky = !rest.IsZero;
        var mantissa = (long)(quotient >> extra);
        var dropped = (long)(quotient & ((BigInteger.One << extra) - 1));
        var half = 1L << (extra - 1);
        if (dropped > half || (dropped == half && (sticky || (mantissa & 1) == 1)))
            mantissa++;

        var magnitude = Scale(mantissa, extra - shift);
        return Sign < 0 ? -magnitude : magnitude;
    }

    // mantissa is at most 2^53, and never needs a bit below 2^-1074.
    private static double Scale(long mantissa, int exponent)
    {
        if (mantissa == 0)
            return 0;
        if (mantissa == ExactInDouble)
        {
            mantissa >>= 1;
            exponent++;
        }

        var field = mantissa >= ExactInDouble >> 1 ? exponent + 1075 : 0;
        if (field >= 0x7FF)
            return double.PositiveInfinity;
        return BitConverter.Int64BitsToDouble(field == 0 ? mantissa : ((long)field << 52) | (mantissa & 0xFFFFFFFFFFFFFL));
    }

    private static int BitLength(BigInteger value)
    {
        var bytes = value.ToByteArray();
        var top = bytes.Length - 1;
        while (top > 0 && bytes[top] == 0)
            top--;
        var length = top * 8;
        for (var rest = (int)bytes[top]; rest != 0; rest >>= 1)
            length++;
        return length;
    }
}
