using System.Globalization;
using System.Text;

namespace PhiLi.Quantities;

/// <summary>The one spelling of a literal that PhiLi itself writes: 1.85 mAh/cm², C/3, (1.85 ± 0.03)e-3 S/cm.</summary>
internal static class CanonicalSpelling
{
    /// <summary>Respells a literal that reads without a fault.</summary>
    public static string Of(string text, Slot slot)
    {
        var scan = new LiteralScan(text, slot);
        if (!LiteralReader.TryRead(ref scan, out var parts))
            return text;
        var spelling = new StringBuilder(text.Length);
        spelling.Append(parts.Bound switch
        {
            Bound.About => "~",
            Bound.Above => ">",
            Bound.AtLeast => "≥",
            Bound.Below => "<",
            Bound.AtMost => "≤",
            _ => string.Empty,
        });
        if (parts.IsRoomTemperature)
            return spelling.Append("RT").ToString();
        if (parts.Rate != RateForm.None)
            return Rate(spelling, text, parts);

        Number(spelling, text, parts.Number);
        Unit(spelling, parts.Unit!);
        if (parts.HasTail)
        {
            spelling.Append(" ± ");
            Digits(spelling, text, parts.Tail.Start, parts.Tail.End);
            Exponent(spelling, parts.TailExponent);
            Unit(spelling, parts.TailUnit!);
        }

        if (parts.Reference is not null)
            spelling.Append(" vs ").Append(parts.Reference.Symbol);
        return spelling.ToString();
    }

    // C alone is 1C; 1C/3 and 1/3 C are C/3.
    private static string Rate(StringBuilder spelling, string text, in LiteralParts parts)
    {
        var start = spelling.Length;
        if (parts.Number.HasText)
            Number(spelling, text, parts.Number);
        var isOne = spelling.Length == start || spelling.ToString(start, spelling.Length - start) == "1";
        if (parts.Rate == RateForm.Times)
            return spelling.Append(spelling.Length == start ? "1C" : "C").ToString();
        if (isOne)
            spelling.Length = start;
        spelling.Append("C/");
        Digits(spelling, text, parts.Divisor.Start, parts.Divisor.End);
        return spelling.ToString();
    }

    private static void Number(StringBuilder spelling, string text, in ScannedNumber number)
    {
        if (number.Form == UncertaintyForm.Bracketed)
            spelling.Append('(');
        if (number.Negative && !number.Value.IsZero)
            spelling.Append('-');
        Digits(spelling, text, number.DigitsStart, number.DigitsEnd);
        if (number.Form == UncertaintyForm.Concise)
        {
            spelling.Append('(');
            Digits(spelling, text, number.UncertaintyStart, number.UncertaintyEnd);
            spelling.Append(')');
        }
        else if (number.Form != UncertaintyForm.None)
        {
            if (number.Form == UncertaintyForm.PlusMinus)
                Exponent(spelling, number.Exponent, number.UncertaintyExponent != 0);
            spelling.Append(" ± ");
            Digits(spelling, text, number.UncertaintyStart, number.UncertaintyEnd);
            if (number.Form == UncertaintyForm.Bracketed)
                spelling.Append(')');
        }

        if (number.Form == UncertaintyForm.PlusMinus)
            Exponent(spelling, number.UncertaintyExponent);
        else
            Exponent(spelling, number.Exponent);
    }

    // Without grouping; with a zero before the point. A point at the end stays: it makes zeros significant.
    private static void Digits(StringBuilder spelling, string text, int start, int end)
    {
        if (text[start] == '.')
            spelling.Append('0');
        for (var at = start; at < end; at++)
        {
            if (text[at] == '.' || Characters.IsDigit(text[at]))
                spelling.Append(text[at]);
        }
    }

    private static void Exponent(StringBuilder spelling, int exponent, bool always = false)
    {
        if (exponent != 0 || always)
            spelling.Append('e').Append(exponent.ToString(CultureInfo.InvariantCulture));
    }

    private static void Unit(StringBuilder spelling, Unit unit)
    {
        if (unit.Symbol.Length > 0)
            spelling.Append(' ').Append(unit.Symbol);
    }
}
