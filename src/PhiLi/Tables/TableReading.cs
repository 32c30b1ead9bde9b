using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>A table, read: its cells in the order of their first rows, and where everything in them stands.</summary>
internal sealed class TableReading
{
    private readonly int[][] _rows;
    private readonly AttributeOrigin[][] _origins;

    public TableReading(Table table, RowCell[] cells, int[][] rows, AttributeOrigin[][] origins, EquatableArray<TableFault> faults)
    {
        Table = table;
        Cells = cells;
        Faults = faults;
        _rows = rows;
        _origins = origins;
    }

    /// <summary>The text in rows and fields.</summary>
    public Table Table { get; }

    /// <summary>The cells.</summary>
    public IReadOnlyList<RowCell> Cells { get; }

    /// <summary>What is wrong with the table as a whole: its text and its header. What is wrong with a row is its cell's.</summary>
    public EquatableArray<TableFault> Faults { get; }

    /// <summary>The rows that describe a cell.</summary>
    public IReadOnlyList<int> Rows(int cell) => _rows[cell];

    /// <summary>The characters of the text where a place of the table as a whole stands: a column's title, or what cannot be read.</summary>
    public (int Start, int Length) Find(Place place) =>
        place.IsInHeader ? Table.Span(Table.Header, place.Argument) : place.Start >= 0 ? (place.Start, place.Length) : (0, 0);

    /// <summary>
    /// The characters of the text where a place of a cell's declaration stands. What the header's unit is at fault for is marked
    /// there, and the whole field where characters cannot be told apart.
    /// </summary>
    public (int Start, int Length) Find(int cell, Place place)
    {
        if (place.IsInHeader)
            return Find(place);

        var rows = _rows[cell];
        if (place.Row >= 0)
            return Field(rows[place.Row < rows.Length ? place.Row : 0], place.Argument, place.Start, place.Length);

        var origins = _origins[cell];
        if (place.Attribute < 0 || place.Attribute >= origins.Length)
            return Whole(rows[0]);

        var origin = origins[place.Attribute];
        if (place.Argument < 0 || place.Argument >= origin.Arguments.Length)
            return origin.Whole.Column < 0 ? Whole(rows[0]) : Field(rows[origin.Whole.Row], origin.Whole.Column, -1, 0);

        var field = origin.Arguments[place.Argument];
        if (field.Column < 0)
            return Whole(rows[0]);

        var isInUnit = place.Start >= field.Length && place.Length > 0;
        return Field(rows[field.Row], field.Column, isInUnit ? -1 : place.Start, System.Math.Min(place.Length, field.Length - place.Start));
    }

    private (int Start, int Length) Field(int row, int column, int start, int length)
    {
        // What is missing has no characters, and a squiggle needs some.
        if (start < 0 || length <= 0)
            return Table.IsBlank(row, column) ? Whole(row) : Table.Span(row, column);

        return Table.Span(row, column, start, length);
    }

    private (int Start, int Length) Whole(int row)
    {
        for (var column = 0; column < Table.FieldCount(row); column++)
        {
            if (!Table.IsBlank(row, column))
                return Table.Span(row, column);
        }

        return Table.RowSpan(row);
    }
}
