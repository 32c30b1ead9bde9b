using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>What single characters mean in delimited text: reader, search for the separator and writer agree by asking here.</summary>
internal static class TableText
{
    /// <summary>The character around a field that holds separators or line ends; inside, two of them are one.</summary>
    public const char Quote = '"';

    /// <summary>The mark that some programs put before the first character of a file.</summary>
    public const char Mark = '\uFEFF';

    /// <summary>What stands where a character was lost: its encoding was another.</summary>
    public const char Lost = '\uFFFD';

    /// <summary>What spreadsheets separate fields with; one of them is found from the header.</summary>
    public const string Separators = ",;\t";

    /// <summary>What spreadsheets write in front of a table to name its separator, which follows at once.</summary>
    public const string SeparatorLine = "sep=";

    public static bool IsLineEnd(char c) => c is '\n' or '\r';

    /// <summary>Blanks and line ends: what around a value is no part of it, and what a blank row may hold.</summary>
    public static bool IsBlank(char c) => Characters.IsBlank(c) || IsLineEnd(c);

    /// <summary>Narrows a part of a text to what stands between its outer blanks; to nothing at its start where all is blank.</summary>
    public static void Trim(string text, ref int start, ref int end)
    {
        var last = end;
        while (last > start && IsBlank(text[last - 1]))
            last--;
        var first = start;
        while (first < last && IsBlank(text[first]))
            first++;
        start = first == last ? start : first;
        end = first == last ? start : last;
    }

    /// <summary>Where the quote that stands at a place is closed; −1 where it never is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="opening">Where the quote stands.</param>
    /// <param name="isDoubled">Whether a quote stands inside, written twice.</param>
    /// <returns>The place of the closing quote.</returns>
    public static int Closing(string text, int opening, out bool isDoubled)
    {
        isDoubled = false;
        var at = text.IndexOf(Quote, opening + 1);
        while (at >= 0 && at + 1 < text.Length && text[at + 1] == Quote)
        {
            isDoubled = true;
            at = text.IndexOf(Quote, at + 2);
        }

        return at;
    }

    /// <summary>How many brackets are open behind a character, when so many were before it. One that closes nothing is text.</summary>
    public static int Depth(int depth, char c) => c switch
    {
        '(' or '[' => depth + 1,
        ')' or ']' when depth > 0 => depth - 1,
        _ => depth,
    };

    /// <summary>Whether a text holds half of a pair of surrogates, which no bytes of UTF-8 are.</summary>
    public static bool HasHalfCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;

            if (!char.IsSurrogatePair(text, i))
                return true;

            i++;
        }

        return false;
    }
}
