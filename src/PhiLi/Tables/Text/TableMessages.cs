using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>What the reader of tables says: the fault, its numbers, then the remedy.</summary>
internal static class TableMessages
{
    public const string Empty = "The table is empty: write a header, such as 'name,cathode', and a row for each cell.";

    public const string NoColumn =
        "The first line is the header, and PhiLi knows no column of it: begin the table with one, such as 'name,cathode', with commas, semicolons or tabs between the names.";

    public const string Unclosed = "This quote is never closed: write '\"' where the value ends, or leave this one out.";

    public const string BehindQuote = "Characters stand behind the closing quote: write a quote inside a value twice, or move them into the quotes.";

    public static string NoText(int strange, int length) =>
        $"This is no text table, for {Words.Count(strange)} of its {Words.Count(length)} characters are no text: save it as CSV in UTF-8.";

    public static string Lost(int strange) => strange == 1
        ? "A character could not be read and stands as U+FFFD: save the table as CSV in UTF-8, or write the character again."
        : $"{Words.Count(strange)} characters could not be read and stand as U+FFFD, this one first: save the table as CSV in UTF-8, or write them again.";

    public static string TextTooLong(int length) =>
        $"The table has {Words.Count(length)} characters and may have {Words.Count(TableLimits.TextLength)}: split it into several files.";

    public static string FieldTooLong(int length) =>
        $"The value has {Words.Count(length)} characters and may have {Words.Count(TableLimits.FieldLength)}: shorten it, or close a quote that is open in front of it.";

    public static string TooManyColumns { get; } =
        $"The header has more than the {Words.Count(TableLimits.Columns)} columns that a table may have: leave out those that are not needed.";

    public static string TooManyRows { get; } =
        $"The table has more than the {Words.Count(TableLimits.Rows)} rows that a table may have: split it into several files.";

    public static string RowTooShort(int fields, int columns, char separator) =>
        $"{Counts(fields, columns)}: write the {Name(separator)} that is missing, for every value behind it stands in the wrong column.";

    public static string RowTooLong(int fields, int columns, char separator) =>
        $"{Counts(fields, columns)}: put a value that holds a {Name(separator)} in quotes, or leave out what is too much.";

    /// <summary>Says what a row of too many fields looks like where a number was cut in two.</summary>
    /// <param name="fields">How many fields the row has.</param>
    /// <param name="columns">How many the header has.</param>
    /// <param name="number">What to write instead.</param>
    /// <returns>The message.</returns>
    public static string DecimalComma(int fields, int columns, string number) =>
        $"{Counts(fields, columns)}, as if a decimal comma had cut a number in two: write {number}, or put the value in quotes.";

    public static string Untitled(int column) =>
        $"Column {Words.Count(column)} has no title, and what stands in it is not read: write one above it, such as 'notes'.";

    public static string More(int count) => count == 1
        ? "One more fault is not listed: mend those above first."
        : $"{Words.Count(count)} more faults are not listed: mend those above first.";

    private static string Counts(int fields, int columns) =>
        $"The row has {Words.Count(fields)} {(fields == 1 ? "field" : "fields")} and the header {Words.Count(columns)}";

    private static string Name(char separator) => separator switch
    {
        ',' => "comma",
        ';' => "semicolon",
        '\t' => "tab",
        _ => "separator",
    };
}
