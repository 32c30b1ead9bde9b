using System;
using System.Globalization;

namespace PhiLi.Quantities;

/// <summary>The one door through which numbers become text: no culture, the same digits on every runtime.</summary>
public static class Numbers
{
    private const double SmallestNormal = 2.2250738585072014e-308;

    // "E0" to "E16": one digit before the point, so many behind it.
    private static readonly string[] Formats = ["E0", "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "E13", "E14", "E15", "E16"];

    /// <summary>The shortest C# double literal that reads back bit for bit, such as <c>18.5</c>, <c>1850.0</c> or <c>1.5e-7</c>.</summary>
    /// <remarks>
    /// The fewest of 15, 16 and 17 digits that read back, and not the runtime's own shortest form: the compiler may run on a
    /// runtime whose shortest form does not (.NET Framework), and generated files must be the same everywhere.
    /// </remarks>
    /// <param name="value">A finite double.</param>
    /// <returns>The literal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static string RoundTrip(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            throw new ArgumentOutOfRangeException(nameof(value), "A literal must be finite.");
        if (value == 0)
            return BitConverter.DoubleToInt64Bits(value) < 0 ? "-0.0" : "0.0";

        var magnitude = Math.Abs(value);

        // Most numbers are short and neither large nor small: their general form is the literal already.
        if (magnitude is >= 1e-4 and < 1e15)
        {
            var general = value.ToString("G15", CultureInfo.InvariantCulture);
            if (double.Parse(general, NumberStyles.Float, CultureInfo.InvariantCulture) == value)
                return general.IndexOf('.') < 0 ? general + ".0" : general;
        }

        // Fewer digits may do for a subnormal, which has less than 53 bits to tell.
        for (var count = magnitude < SmallestNormal ? 1 : 15; ; count++)
        {
            var written = magnitude.ToString(Formats[count - 1], CultureInfo.InvariantCulture);
            if (count < 17 && double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture) != magnitude)
                continue;

            // "d.ddde+xxx" apart: the digits, and the power of ten of the first of them.
            var exponent = written.IndexOf('E');
            var order = int.Parse(written.Substring(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            var digits = (count == 1 ? written.Substring(0, 1) : written.Substring(0, 1) + written.Substring(2, count - 1)).TrimEnd('0');
            var scientific = order is < -5 or >= 15;
            var text = Rational.Place(digits, order, scientific);
            if (!scientific && text.IndexOf('.') < 0)
                text += ".0";
            return value < 0 ? "-" + text : text;
        }
    }

    /// <summary>Whether a double can stand for a value: it is finite, and zero only for zero.</summary>
    /// <param name="value">The exact value.</param>
    /// <param name="nearest">The nearest double.</param>
    /// <returns>Whether it can.</returns>
    public static bool IsDouble(Rational value, out double nearest)
    {
        nearest = value.ToDouble();
        return !double.IsInfinity(nearest) && (nearest != 0 || value.IsZero);
    }

    /// <summary>What a law computed in double, to twelve digits as an exact decimal; null where it is no number.</summary>
    /// <remarks>
    /// Runtimes differ in the last digits of a logarithm or an exponential, and generated files must be the same everywhere. Three
    /// ohms are then also <c>3.0</c> and not <c>2.9999999999999996</c>.
    /// </remarks>
    /// <param name="number">The number.</param>
    internal static Rational? OfLaw(double? number)
    {
        if (number is not { } value || double.IsNaN(value) || double.IsInfinity(value))
            return null;

        // Seventeen digits are the same on every runtime; with fewer, an old one rounds twice.
        var written = Math.Abs(value).ToString(Formats[16], CultureInfo.InvariantCulture);
        var exponent = written.IndexOf('E');
        var digits = long.Parse(written.Substring(0, 1) + written.Substring(2, exponent - 2), NumberStyles.None, CultureInfo.InvariantCulture);
        var order = int.Parse(written.Substring(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var rounded = (digits + 50_000) / 100_000;
        return Rational.FromDecimal(value < 0 ? -rounded : rounded, order - 11);
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
