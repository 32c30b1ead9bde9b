using System.Text;

namespace PhiLi.Tables;

/// <summary>What is left of a name when spelling is put aside: letters and digits, in one case.</summary>
/// <remarks>
/// A point or a comma between two digits stays, as a point: it is part of a number, and <c>Li7P3S1.1</c> is not
/// <c>Li7P3S11</c>. Subscript digits are digits, and the micro sign is the Greek letter that it looks like.
/// </remarks>
internal static class NameKey
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (Counts(text[i]))
                key.Append(Folded(text[i]));
            else if (IsPoint(text, i))
                key.Append('.');
        }

        return key.ToString();
    }

    /// <summary>Whether a character is a letter or a digit.</summary>
    public static bool Counts(char c) => char.IsLetterOrDigit(Folded(c));

    /// <summary>Whether a point or a comma here stands inside a number.</summary>
    public static bool IsPoint(string text, int index) =>
        text[index] is '.' or ',' && index > 0 && index + 1 < text.Length
        && char.IsDigit(Folded(text[index - 1])) && char.IsDigit(Folded(text[index + 1]));

    private static char Folded(char c) => c switch
    {
        >= '\u2080' and <= '\u2089' => (char)('0' + (c - '\u2080')),
        '\u00B5' => '\u03BC',
        _ => char.ToLowerInvariant(c),
    };
}
