using System;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace PhiLi.Quantities;

/// <content>To and from text, without culture.</content>
public readonly partial struct Rational
{
    private const int MostShortDigits = 6;

    // A long has 19 digits and a decimal holds 28 of any.
    private const int MostShift = 9;

    private static readonly decimal[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    // No unit, constant or double needs more, and 10^(a billion) would not fit in memory.
    private const int LargestExponent = 5000;

    /// <summary>Reads a decimal such as <c>1.602176634e-19</c> or a fraction such as <c>3/4</c>; ASCII only.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static Rational Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException("'" + text + "' is not a decimal or a fraction.");

    /// <summary>Reads a decimal such as <c>1.602176634e-19</c> or a fraction such as <c>3/4</c>; ASCII only.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one of them.</returns>
    public static bool TryParse(string? text, out Rational value)
    {
        value = default;
        if (text is null)
            return false;
        var slash = text.IndexOf('/');
        if (slash < 0)
            return TryParseDecimal(text, 0, text.Length, out value);
        if (!TryParseDecimal(text, 0, slash, out var above) || !TryParseDecimal(text, slash + 1, text.Length, out var below) || below.IsZero)
            return false;
        value = above / below;
        return true;
    }

    /// <summary>The fraction as it is, such as <c>37/20</c>, or a whole number.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var above = Numerator.ToString(CultureInfo.InvariantCulture);
        return IsInteger ? above : above + "/" + Denominator.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// A decimal for messages, rounded half to even: plain from 1e-4 up to 1e6, else in the style of <c>1.85e-7</c>.
    /// </summary>
    /// <param name="significantDigits">How many significant digits, from 1.</param>
    /// <param name="keepTrailingZeros">Whether zeros behind the point stay, as in <c>0.690</c>.</param>
    /// <returns>The text.</returns>
    public string ToDecimal(int significantDigits, bool keepTrailingZeros = false)
    {
        if (significantDigits < 1)
            throw new ArgumentOutOfRangeException(nameof(significantDigits), "At least one digit is needed.");
        var digits = RoundedDigits(significantDigits, out var order);
        var scientific = !IsZero && order is < -4 or >= 6;
        if (!keepTrailingZeros)
            digits = digits.TrimEnd('0') is { Length: > 0 } kept ? kept : "0";
        return (Sign < 0 ? "-" : string.Empty) + Place(digits, order, scientific);
    }

    /// <summary>The digits of the value rounded half to even, and the power of ten of the first of them.</summary>
    internal string RoundedDigits(int count, out int order)
    {
        order = 0;
        if (IsZero)
            return new string('0', count);
        if (_big is null && count <= MostShortDigits && ShortDigits(count, ref order) is { } shortDigits)
            return shortDigits;
        order = 0;
        var above = BigInteger.Abs(Numerator);
        var below = Denominator;

        // The bit lengths give the order to within one; the comparison settles it.
        order = (int)Math.Floor((BitLength(above) - BitLength(below)) * 0.30102999566398120);
        while (Compare(above, below, order + 1) >= 0)
            order++;
        while (Compare(above, below, order) < 0)
            order--;

        var shift = count - 1 - order;
        if (shift >= 0)
            above *= BigInteger.Pow(10, shift);
        else
            below *= BigInteger.Pow(10, -shift);
        var digits = BigInteger.DivRem(above, below, out var rest);
        var twice = (rest << 1).CompareTo(below);
        if (twice > 0 || (twice == 0 && !digits.IsEven))
            digits += BigInteger.One;
        var text = digits.ToString(CultureInfo.InvariantCulture);
        if (text.Length == count)
            return text;
        order++;
        return text.Substring(0, count);
    }

    /// <summary>
    /// The same in decimals, for the few digits of messages and hovers: a hundred times as fast. All steps are exact, the quotient
    /// because it is taken of what leaves no rest; null where 28 digits do not hold them.
    /// </summary>
    private string? ShortDigits(int count, ref int order)
    {
        order = (int)Math.Floor(Math.Log10(Math.Abs((double)_numerator) / Below));
        for (var tries = 0; tries < 3; tries++)
        {
            decimal above = Math.Abs((decimal)_numerator), below = Below;
            var shift = count - 1 - order;
            if (Math.Abs(shift) > MostShift)
                return null;
            if (shift >= 0)
                above *= PowersOfTen[shift];
            else
                below *= PowersOfTen[-shift];

            var rest = above % below;
            var digits = (above - rest) / below;
            if (digits >= PowersOfTen[count])
            {
                order++;
                continue;
            }

            if (digits < PowersOfTen[count - 1])
            {
                order--;
                continue;
            }

            if (rest > below - rest || (rest == below - rest && digits % 2 == 1))
                digits++;
            if (digits == PowersOfTen[count])
            {
                order++;
                digits /= 10;
            }

            return digits.ToString("0", CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>Sets digits in place: 185 of order 0 is <c>1.85</c>, of order −7 in scientific style <c>1.85e-7</c>.</summary>
    internal static string Place(string digits, int order, bool scientific)
    {
        var text = new StringBuilder(digits);
        if (scientific)
        {
            if (digits.Length > 1)
                text.Insert(1, '.');
            return text.Append('e').Append(order.ToString(CultureInfo.InvariantCulture)).ToString();
        }

        if (order < 0)
            return text.Insert(0, "0.").Insert(2, "0", -order - 1).ToString();
        if (digits.Length <= order + 1)
            return text.Append('0', order + 1 - digits.Length).ToString();
        return text.Insert(order + 1, '.').ToString();
    }

    private static int Compare(BigInteger above, BigInteger below, int order) => order >= 0
        ? above.CompareTo(below * BigInteger.Pow(10, order))
        : (above * BigInteger.Pow(10, -order)).CompareTo(below);

    private static bool TryParseDecimal(string text, int start, int end, out Rational value)
    {
        value = default;
        var negative = start < end && text[start] == '-';
        var at = negative ? start + 1 : start;
        var digits = BigInteger.Zero;
        var seen = 0;
        var decimals = 0;
        var point = false;
        for (; at < end && (text[at] == '.' ? !point : text[at] is >= '0' and <= '9'); at++)
        {
            if (text[at] == '.')
            {
                point = true;
                continue;
            }

            digits = (digits * 10) + (text[at] - '0');
            seen++;
            decimals += point ? 1 : 0;
        }

        var exponent = 0;
        if (at < end && text[at] is 'e' or 'E')
        {
            if (!int.TryParse(text.Substring(at + 1, end - at - 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || exponent is < -LargestExponent or > LargestExponent)
            {
                return false;
            }

            at = end;
        }

        if (seen == 0 || at != end)
            return false;
        value = FromDigits(negative ? -digits : digits, exponent - decimals);
        return true;
    }

    /// <summary>digits × 10^exponent, without big integers where it fits.</summary>
    internal static Rational FromDecimal(long digits, int exponent)
    {
        if (exponent is < -18 or > 0)
            return FromDigits(digits, exponent);
        long denominator = 1;
        for (; exponent < 0; exponent++)
            denominator *= 10;
        return Reduce(digits, denominator);
    }

    /// <summary>digits × 10^exponent.</summary>
    internal static Rational FromDigits(BigInteger digits, int exponent) => exponent >= 0
        ? FromFraction(digits * BigInteger.Pow(10, exponent), BigInteger.One)
        : FromFraction(digits, BigInteger.Pow(10, -exponent));
}
