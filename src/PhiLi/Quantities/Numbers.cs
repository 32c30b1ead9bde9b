using System;

namespace PhiLi.Quantities;

/// <summary>The one door through which numbers become text: no culture, the same digits on every runtime.</summary>
public static class Numbers
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>The shortest C# double literal that reads back bit for bit, such as <c>18.5</c>, <c>1850.0</c> or <c>1.5e-7</c>.</summary>
    /// <remarks>
    /// It is computed exactly instead of by the runtime's own formatting, because the compiler may run on a runtime whose
    /// shortest form does not read back (.NET Framework), and generated files must be the same everywhere.
    /// </remarks>
    /// <param name="value">A finite double.</param>
    /// <returns>The literal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static string RoundTrip(double value)
    {
        var exact = Rational.FromDouble(value);
        if (exact.IsZero)
            return BitConverter.DoubleToInt64Bits(value) < 0 ? "-0.0" : "0.0";
        var magnitude = exact.Abs();
        var target = magnitude.ToDouble();

        // Any decimal of up to 15 digits survives the way through a normal double, so no shorter one is missed.
        for (var count = target < SmallestNormal ? 1 : 15; ; count++)
        {
            var digits = magnitude.RoundedDigits(count, out var order);
            if (count < 17 && Rational.FromDigits(System.Numerics.BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), order - count + 1).ToDouble() != target)
                continue;
            digits = digits.TrimEnd('0');
            var scientific = order is < -5 or >= 15;
            var text = Rational.Place(digits, order, scientific);
            if (!scientific && text.IndexOf('.') < 0)
                text += ".0";
            return exact.Sign < 0 ? "-" + text : text;
        }
    }

    /// <summary>A number for messages, rounded half to even to some significant digits; the words for what is not finite.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many significant digits, from 1.</param>
    /// <param name="keepTrailingZeros">Whether zeros behind the point stay, as in <c>0.690</c>.</param>
    /// <returns>The text.</returns>
    public static string Significant(double value, int digits, bool keepTrailingZeros = false)
    {
        if (double.IsNaN(value))
            return "not a number";
        if (double.IsInfinity(value))
            return value > 0 ? "∞" : "-∞";
        return Significant(Rational.FromDouble(value), digits, keepTrailingZeros);
    }

    /// <summary>A number for messages, rounded half to even to some significant digits.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many significant digits, from 1.</param>
    /// <param name="keepTrailingZeros">Whether zeros behind the point stay, as in <c>0.690</c>.</param>
    /// <returns>The text.</returns>
    public static string Significant(Rational value, int digits, bool keepTrailingZeros = false) => value.ToDecimal(digits, keepTrailingZeros);
}
