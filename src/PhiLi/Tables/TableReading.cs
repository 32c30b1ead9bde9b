using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>A table, read: its cells in the order of their first rows, and where everything in them stands.</summary>
/// <remarks>A cell is made of its rows each time it is asked for: a hundred thousand of them are never held at once.</remarks>
internal sealed class TableReading
{
    private readonly RowCellReader _reader;
    private Tuple<int, AttributeOrigin[]>? _last;

    public TableReading(Table table, RowCellReader reader, EquatableArray<TableFault> faults)
    {
        Table = table;
        Faults = faults;
        _reader = reader;
    }

    /// <summary>The text in rows and fields.</summary>
    public Table Table { get; }

    /// <summary>How many cells there are.</summary>
    public int Count => _reader.Count;

    /// <summary>The cells, each made anew.</summary>
    public IEnumerable<RowCell> Cells
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return _reader.Read(i, out _);
        }
    }

    /// <summary>A cell, made anew.</summary>
    public RowCell this[int cell] => _reader.Read(cell, out _);

    /// <summary>What is wrong with the table as a whole: its text and its header. What is wrong with a row is its cell's.</summary>
    public EquatableArray<TableFault> Faults { get; }

    /// <summary>The rows that describe a cell.</summary>
    public IReadOnlyList<int> Rows(int cell) => _reader.Rows(cell);

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

        var rows = _reader.Rows(cell);
        if (place.Row >= 0)
            return Field(rows[place.Row < rows.Count ? place.Row : 0], place.Argument, place.Start, place.Length);

        var origins = OriginsOf(cell);
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

    // One cell's findings are asked for one after the other, and maybe another's by another thread.
    private AttributeOrigin[] OriginsOf(int cell)
    {
        if (_last is { } last && last.Item1 == cell)
            return last.Item2;

        _reader.Read(cell, out var origins);
        _last = Tuple.Create(cell, origins);
        return origins;
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
