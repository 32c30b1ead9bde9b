using System.Collections.Generic;

namespace PhiLi.Tables;

/// <summary>Delimited text cut into rows and fields, each with its place in the text. What the fields mean is judged elsewhere.</summary>
/// <remarks>
/// RFC 4180 (Y. Shafranovich, 2005), and what spreadsheets write beyond it. The first row in which something is written is the
/// header; rows of nothing but blanks and separators are no rows, so a row's number is not its line's. A value is what stands
/// between the outer blanks, in quotes too; <see cref="Exact"/> keeps those in quotes. Any row and column may be asked for: what
/// is not there is blank.
/// </remarks>
internal sealed class Table
{
    /// <summary>The row that is the header.</summary>
    public const int Header = -1;

    private readonly List<TableField> _fields;
    private readonly List<int> _rows;

    private Table(string text, TableScanner scanner)
    {
        Text = text;
        Separator = scanner.Separator;
        IsCut = scanner.IsStopped;
        Faults = scanner.Faults;
        _fields = scanner.Fields;
        _rows = scanner.Rows;
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>What stands between fields: comma, semicolon or tab, or what the first line names.</summary>
    public char Separator { get; }

    /// <summary>Whether reading ended before the text did, with a fault that says why.</summary>
    public bool IsCut { get; }

    /// <summary>What is wrong with the table as text, row by row.</summary>
    public IReadOnlyList<TableTextFault> Faults { get; }

    /// <summary>How many rows there are, without the header.</summary>
    public int RowCount => _rows.Count > 1 ? _rows.Count - 2 : 0;

    /// <summary>How many columns the header has, up to its last that has a name; zero where there is no header.</summary>
    public int ColumnCount => FieldCount(Header);

    /// <summary>Reads any text: what is wrong becomes a fault.</summary>
    /// <param name="text">The whole file; null is none.</param>
    /// <returns>The table.</returns>
    public static Table Read(string? text)
    {
        var scanner = new TableScanner(text ?? string.Empty);
        scanner.Read();
        return new Table(text ?? string.Empty, scanner);
    }

    /// <summary>How many fields a row has: those under the header, and what is written beyond it.</summary>
    /// <param name="row">The row, from zero, or <see cref="Header"/>.</param>
    /// <returns>The count; zero where there is no such row.</returns>
    public int FieldCount(int row) => row >= Header && row < _rows.Count - 2 ? _rows[row + 2] - _rows[row + 1] : 0;

    /// <summary>A field's value, without its outer blanks and with its doubled quotes made one; made anew each time.</summary>
    /// <param name="row">The row, from zero, or <see cref="Header"/>.</param>
    /// <param name="column">The column, from zero.</param>
    /// <returns>The value; empty where there is none.</returns>
    public string Value(int row, int column)
    {
        var field = Field(row, column);
        return Unescape(field.Start, field.End, field.IsDoubled);
    }

    /// <summary>A field as it was meant to the last blank: in quotes, the outer blanks and line ends are kept; otherwise its value.</summary>
    /// <param name="row">The row, from zero, or <see cref="Header"/>.</param>
    /// <param name="column">The column, from zero.</param>
    /// <returns>The text; empty where there is none.</returns>
    public string Exact(int row, int column)
    {
        var field = Field(row, column);
        var (start, end) = (field.Start, field.End);
        if (field.IsQuoted)
        {
            // Only blanks stand between the value and its quotes.
            while (start > 0 && TableText.IsBlank(Text[start - 1]))
                start--;
            while (end < Text.Length && TableText.IsBlank(Text[end]))
                end++;
        }

        return Unescape(start, end, field.IsDoubled);
    }

    /// <summary>Whether nothing is written in a field, or only blanks.</summary>
    /// <param name="row">The row, from zero, or <see cref="Header"/>.</param>
    /// <param name="column">The column, from zero.</param>
    /// <returns>Whether it is so; true where there is no such field.</returns>
    public bool IsBlank(int row, int column) => Field(row, column).Length == 0;

    /// <summary>Where a value stands: inside the quotes, without the outer blanks.</summary>
    /// <param name="row">The row, from zero, or <see cref="Header"/>.</param>
    /// <param name="column">The column, from zero.</param>
    /// <returns>Its characters in the text; none, at the end of the row, where the row has no such field.</returns>
    public (int Start, int Length) Span(int row, int column)
    {
        var field = Field(row, column);
        return (field.Start, field.Length);
    }

    /// <summary>Where a part of a value stands.</summary>
    /// <param name="row">The row, from zero, or <see cref="Header"/>.</param>
    /// <param name="column">The column, from zero.</param>
    /// <param name="start">The part's first character in the value.</param>
    /// <param name="length">How many characters of the value it has.</param>
    /// <returns>Its characters in the text, more than in the value where quotes are doubled.</returns>
    public (int Start, int Length) Span(int row, int column, int start, int length)
    {
        var from = Offset(row, column, start);
        if (length <= 0)
            return (from, 0);
        return (from, Offset(row, column, start > int.MaxValue - length ? int.MaxValue : start + length) - from);
    }

    /// <summary>Where a character of a value stands in the text; the first of the two where it is a doubled quote.</summary>
    /// <param name="row">The row, from zero, or <see cref="Header"/>.</param>
    /// <param name="column">The column, from zero.</param>
    /// <param name="index">The character, from zero; the value's length is the place behind it.</param>
    /// <returns>The place, inside or right behind the value.</returns>
    public int Offset(int row, int column, int index)
    {
        var field = Field(row, column);
        if (index <= 0)
            return field.Start;
        if (!field.IsDoubled)
            return index < field.Length ? field.Start + index : field.End;

        var at = field.Start;
        for (var i = 0; i < index && at < field.End; i++)
            at += Text[at] == TableText.Quote ? 2 : 1;
        return at;
    }

    /// <summary>Where a row stands: from its first value to the end of its last.</summary>
    /// <param name="row">The row, from zero, or <see cref="Header"/>.</param>
    /// <returns>Its characters in the text.</returns>
    public (int Start, int Length) RowSpan(int row)
    {
        var start = Field(row, 0).Start;
        return (start, Field(row, FieldCount(row) - 1).End - start);
    }

    private TableField Field(int row, int column)
    {
        var count = FieldCount(row);
        if (count == 0)
            return default;
        var first = _rows[row + 1];
        return column >= 0 && column < count ? _fields[first + column] : new TableField(_fields[first + count - 1].End, 0);
    }

    private string Unescape(int start, int end, bool isDoubled)
    {
        var written = Text.Substring(start, end - start);
        return isDoubled ? written.Replace("\"\"", "\"") : written;
    }
}
