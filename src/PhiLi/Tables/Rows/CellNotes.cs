using System;
using System.Collections.Generic;
using System.Text;

namespace PhiLi.Tables;

/// <summary>The notes of a cell, out of all its rows and of every column of remarks. Nothing that a table says is lost.</summary>
internal sealed class CellNotes
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The row in which the first of them stands.</summary>
    public int Row { get; private set; }

    /// <summary>The column in which the first of them stands.</summary>
    public int Column { get; private set; } = -1;

    /// <summary>How many characters of the notes are that field's own; none where a title stands in front of it or more behind.</summary>
    public int Length { get; private set; }

    /// <summary>The notes, one a line; null where there are none.</summary>
    public string? Text => _text.Length == 0 ? null : _text.ToString();

    /// <summary>Adds what a column says, each remark once and by its column's title where that is not plainly notes.</summary>
    public void Read(PlannedColumn column, int rows, Func<int, string> value)
    {
        for (var row = 0; row < rows; row++)
        {
            var remark = value(row);
            if (remark.Length == 0)
                continue;

            var line = column.Column.Name == "notes" ? remark : column.Column.Name.Replace('_', ' ') + ": " + remark;
            if (!_seen.Add(line))
                continue;

            if (_text.Length == 0)
            {
                (Row, Column, Length) = (row, column.Index, line.Length == remark.Length ? remark.Length : 0);
            }
            else
            {
                Length = 0;
                _text.Append('\n');
            }

            _text.Append(line);
        }
    }
}
