using System.Globalization;

namespace PhiLi.Cells;

/// <summary>What can be a C# identifier.</summary>
internal static class Identifiers
{
    /// <summary>Whether a name, without <c>@</c>, can be an identifier, a keyword included.</summary>
    public static bool IsIdentifier(string name)
    {
        if (name.Length is 0 or > 200 || !IsStart(name, 0))
            return false;

        for (var i = 1; i < name.Length; i++)
        {
            if (!IsStart(name, i) && !IsContinuation(name, i))
                return false;
        }

        return true;
    }

    /// <summary>A type's own name out of its metadata name: no namespace, no containing types, no arity.</summary>
    public static string SimpleName(string metadataName)
    {
        var start = metadataName.LastIndexOfAny(['.', '+']) + 1;
        var tick = metadataName.IndexOf('`', start);
        return tick < 0 ? metadataName.Substring(start) : metadataName.Substring(start, tick - start);
    }

    private static bool IsStart(string name, int index) =>
        name[index] == '_' || CharUnicodeInfo.GetUnicodeCategory(name, index) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    // Format characters are allowed by C# and invisible to everyone: not here.
    private static bool IsContinuation(string name, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(name, index) is
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
