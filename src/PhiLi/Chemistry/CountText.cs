using System.Globalization;
using System.Numerics;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>The canonical text of a count.</summary>
internal static class CountText
{
    // As many as a count may be written with.
    private const int MaxDecimals = FormulaReader.MaxDigits;

    /// <summary>A whole number, else the exact decimal where a short one exists, else the fraction.</summary>
    public static string Of(Rational count)
    {
        var scale = BigInteger.One;
        for (var decimals = 0; decimals <= MaxDecimals; decimals++, scale *= 10)
        {
            if (!(scale % count.Denominator).IsZero)
                continue;
            var digits = (count.Numerator * (scale / count.Denominator)).ToString(CultureInfo.InvariantCulture);
            return decimals == 0 ? digits : WithPoint(digits.PadLeft(decimals + 1, '0'), decimals);
        }

        return count.ToString();
    }

    private static string WithPoint(string digits, int decimals) => digits.Insert(digits.Length - decimals, ".");
}
