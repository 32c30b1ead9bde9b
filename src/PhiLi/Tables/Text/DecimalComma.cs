using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>Finds numbers that a decimal comma cut into two fields.</summary>
internal static class DecimalComma
{
    /// <summary>More digits than any number in a table has on one side of its point.</summary>
    private const int MaxDigits = 20;

    /// <summary>Judges a row that has too many fields.</summary>
    /// <param name="text">The table.</param>
    /// <param name="fields">The fields of all rows read so far.</param>
    /// <param name="first">The row's first field; it is the last row.</param>
    /// <param name="surplus">How many fields it has too many.</param>
    /// <returns>The number as it ought to be written, or words where it could be any of several; null where no commas explain the surplus.</returns>
    public static string? Explain(string text, List<TableField> fields, int first, int surplus)
    {
        var found = 0;
        var example = string.Empty;
        for (var i = first; i + 1 < fields.Count; i++)
        {
            if (!IsWhole(text, fields[i], fields[i + 1]) || FractionEnd(text, fields[i + 1]) is not (> 0 and var end))
                continue;
            if (found++ == 0)
                example = text.Substring(fields[i].Start, fields[i].Length) + "." + text.Substring(fields[i + 1].Start, end - fields[i + 1].Start);

            // A field is half of one number only.
            i++;
        }

        if (found < surplus)
            return null;
        return found == surplus ? example : "numbers such as 1.5";
    }

    /// <summary>Whether a field is nothing but digits, with a sign or without, and a comma right behind it begins the next.</summary>
    private static bool IsWhole(string text, TableField field, TableField next)
    {
        if (field.IsQuoted || next.IsQuoted || next.Start != field.End + 1)
            return false;
        var start = field.Length > 1 && (text[field.Start] == '+' || Characters.IsMinus(text[field.Start])) ? field.Start + 1 : field.Start;
        return field.End > start && field.End - start <= MaxDigits && EndOfDigits(text, start, field.End) == field.End;
    }

    /// <summary>Where the digits end with which a field begins, if only a unit follows behind a blank; zero where it is otherwise.</summary>
    private static int FractionEnd(string text, TableField field)
    {
        var end = EndOfDigits(text, field.Start, field.End);
        var isFraction = end > field.Start && end - field.Start <= MaxDigits && (end == field.End || Characters.IsBlank(text[end]));
        return isFraction ? end : 0;
    }

    private static int EndOfDigits(string text, int start, int end)
    {
        while (start < end && Characters.IsDigit(text[start]))
            start++;
        return start;
    }
}
