using System.Globalization;

namespace PhiLi.Chemistry;

/// <summary>What each character may be in a formula. Tables, not Unicode categories: what is not listed is refused.</summary>
internal static class FormulaCharacters
{
    public static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsSubscriptDigit(char c) => c is >= '\u2080' and <= '\u2089';

    public static bool IsOpening(char c) => c is '(' or '[' or '{';

    public static bool IsClosing(char c) => c is ')' or ']' or '}';

    public static char ClosingOf(char opening) => opening switch { '(' => ')', '[' => ']', _ => '}' };

    /// <summary>Space, tab, and the blanks that publishers set.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>The hyphens, dashes and minus signs: a joint of a mixture, a sign of a charge, or part of a variable.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';

    /// <summary>The dots that join a mixture.</summary>
    public static bool IsDot(char c) => c is '\u00B7' or '\u22C5' or '\u2219' or '\u2022';

    /// <summary>Letters that stand for a number wherever they meet.</summary>
    public static bool IsVariable(char c) => c is 'x' or 'y' or 'z' or '\u2093' or (>= '\u03B1' and <= '\u03C9');

    /// <summary>Characters that only a charge brings into a formula.</summary>
    public static bool IsCharge(char c) =>
        c is '+' or '^' or '\u207A' or '\u207B' or '\u208A' or '\u208B' or '\u00B2' or '\u00B3' or '\u00B9' or '\u2070'
            or (>= '\u2074' and <= '\u2079');

    /// <summary>Text as a message may show it: printable ASCII and subscripts as they are, anything else by its code point.</summary>
    public static string Shown(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' && !IsSubscriptDigit(c) && !IsVariable(c) && !IsDash(c))
                return CodePoint(text);
        }

        return "'" + text + "'";
    }

    private static string CodePoint(string text)
    {
        var point = char.IsSurrogatePair(text, 0) ? char.ConvertToUtf32(text, 0) : text[0];
        return "U+" + point.ToString("X4", CultureInfo.InvariantCulture);
    }
}
