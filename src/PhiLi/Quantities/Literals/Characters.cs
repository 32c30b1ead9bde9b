using System.Globalization;

namespace PhiLi.Quantities;

/// <summary>What single characters mean in a literal: explicit tables, no normalisation, no culture.</summary>
internal static class Characters
{
    private const string SuperscriptDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Space, tab, no-break, thin and narrow no-break space.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' || c is '\u2009' or '\u202F';

    /// <summary>The blanks that group digits: a printer sets them so; the ordinary space separates words.</summary>
    public static bool IsGroupBlank(char c) => c is '\u00A0' or '\u2009' or '\u202F';

    /// <summary>The minus of a number. Dashes are left out: between numbers they mean a range.</summary>
    public static bool IsMinus(char c) => c is '-' or '\u2212';

    /// <summary>The minus of an exponent, where papers and PDF text have every kind of dash.</summary>
    public static bool IsExponentMinus(char c) => c is '-' or '\u2212' || (c >= '\u2010' && c <= '\u2013');

    /// <summary>Any dash that stands between two numbers of a range.</summary>
    public static bool IsDash(char c) => IsExponentMinus(c) || c is '\u2014' or '\u2015';

    public static bool IsDot(char c) => c is '·' or '\u22C5' or '\u2219';

    public static bool IsSuperscript(char c) => c is '⁻' or '⁺' || SuperscriptDigits.IndexOf(c) >= 0;

    public static int SuperscriptDigit(char c) => SuperscriptDigits.IndexOf(c);

    public static bool IsDegree(char c) => c is '°' or '\u00BA' or '\u02DA' or '\u25E6';

    public static bool IsAsciiLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    /// <summary>The characters that unit symbols are made of.</summary>
    public static bool IsSymbol(char c) => IsAsciiLetter(c) || (c >= '\u0080' && (IsDegree(c)
        || c is '\u00B5' or '\u03BC' or '\u03A9' or '\u2126' or '\u00C5' or '\u212B' or '\u212A' or '\u2103' or '\u030A' or '\u03F9'));

    public static bool IsInvisible(char c) => c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F') || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2060' && c <= '\u206F');

    /// <summary>The value of a digit that is not an ASCII one, or −1.</summary>
    public static int ForeignDigit(string text, int index)
    {
        if (text[index] < '\u0080' || char.IsLowSurrogate(text[index]))
            return -1;
        return SuperscriptDigit(text[index]) >= 0 ? -1 : CharUnicodeInfo.GetDecimalDigitValue(text, index);
    }

    /// <summary>How many code units the character at a place has.</summary>
    public static int LengthAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    /// <summary>A character for a message: <c>'б' (U+0431)</c>, and only the code point where it could not be seen.</summary>
    public static string Describe(string text, int index)
    {
        var length = LengthAt(text, index);
        var code = length == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
        if (code is > 0x20 and < 0x7F)
            return "'" + text[index] + "'";
        var name = "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
        var category = length == 2 ? UnicodeCategory.OtherSymbol : CharUnicodeInfo.GetUnicodeCategory(text[index]);
        var hidden = IsInvisible(text[index]) || category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
        return hidden ? name : "'" + text.Substring(index, length) + "' (" + name + ")";
    }
}
