using System.Globalization;
using System.Text;
using PhiLi.Cells;

namespace PhiLi.Tables;

/// <summary>The class that a row's name becomes.</summary>
/// <remarks>
/// Its letters and digits stay as they are, in their order. What stands between them goes, and the letter behind it becomes a capital;
/// between two digits an underscore stays, so that 1.5 and 15 differ. A leading digit gets an underscore in front. The name of a
/// row therefore depends on nothing but itself, and two rows of one name are a fault, never numbered.
/// </remarks>
internal static class RowName
{
    /// <summary>The longest name that is made of a row's.</summary>
    public const int Longest = 200;

    /// <summary>The identifier; null where nothing in the name can be part of one, or it is too long.</summary>
    public static string? ToIdentifier(string name)
    {
        if (name.Length > 4 * Longest)
            return null;

        var text = Normalized(name);
        var identifier = new StringBuilder(text.Length + 1);
        var isGap = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsKept(c))
            {
                isGap = true;
                continue;
            }

            if (isGap && identifier.Length > 0 && IsDigit(c) && IsDigit(identifier[identifier.Length - 1]))
                identifier.Append('_');
            else if (identifier.Length == 0 && !char.IsLetter(c) && c != '_')
                identifier.Append('_');

            identifier.Append(isGap ? char.ToUpperInvariant(c) : c);
            isGap = false;
        }

        // An accent that was alone may have come to stand behind a letter.
        var made = Normalized(identifier.ToString());
        return made.Length <= Longest && Identifiers.IsIdentifier(made) ? made : null;
    }

    // Two ways to write é are one name. Half a character has no normal form, and no surrogate is part of a name.
    private static string Normalized(string name)
    {
        var text = new StringBuilder(name);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
                text[i] = ' ';
        }

        try
        {
            return text.ToString().Normalize(NormalizationForm.FormC);
        }
        catch (System.ArgumentException)
        {
            return name;
        }
    }

    private static bool IsDigit(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsKept(char c) => c == '_' || char.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
