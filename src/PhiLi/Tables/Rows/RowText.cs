using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>An argument as the text of a field that reads back as it.</summary>
internal static class RowText
{
    /// <summary>The text of an argument.</summary>
    /// <param name="column">The column it goes to.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="fault">Why the field would read otherwise; null where it would not.</param>
    public static string Of(Column column, ArgumentDeclaration argument, out string? fault)
    {
        var text = argument.Text;
        text = FieldWords.Of(column.Use)?.Word(text) ?? text;

        fault = Fault(text);
        if (fault is not null)
            return text;

        // The reader is asked, so that the two never differ.
        var faults = new List<TableFault>();
        var read = FieldText.Read(new PlannedColumn(0, column.Name, new ColumnHeader(column, 1, null)), text, Place.Header(0), faults);
        fault = faults.Count > 0 ? faults[0].Message
            : read?.Text != argument.Text ? $"'{Words.Clip(text)}' would read otherwise in the column {column.Name}."
            : null;
        return text;
    }

    /// <summary>Why a field cannot hold a text; null where it can.</summary>
    public static string? Fault(string text)
    {
        if (AbsentValue.Is(text))
            return text.Length == 0 ? "An empty text is no text in a table: leave the argument out." : $"'{text}' says in a table that nothing is known: write it otherwise.";

        var (start, end) = (0, text.Length);
        TableText.Trim(text, ref start, ref end);
        if (end - start < text.Length)
            return $"'{Words.Clip(text)}' begins or ends with a blank, which a table does not keep: remove it.";

        if (text.IndexOf('\0') >= 0 || text.IndexOf(TableText.Lost) >= 0 || TableText.HasHalfCharacter(text))
            return "A character of this text is none in a file: remove it.";

        var quotes = 0;
        foreach (var c in text)
            quotes += c == TableText.Quote ? 1 : 0;

        return text.Length + quotes > TableLimits.FieldLength ? TableMessages.FieldTooLong(text.Length + quotes) : null;
    }
}
