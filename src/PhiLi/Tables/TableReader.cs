using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>Reads a table into cells. Total, iterative, and linear in the text.</summary>
internal static class TableReader
{
    /// <param name="text">The table.</param>
    /// <param name="type">The class whose members its cells become.</param>
    public static TableReading Read(string text, TypeShape type) => Read(Table.Read(text), type);

    /// <inheritdoc cref="Read(string, TypeShape)"/>
    public static TableReading Read(Table table, TypeShape type)
    {
        var titles = new string[table.ColumnCount];
        for (var column = 0; column < titles.Length; column++)
            titles[column] = table.Value(Table.Header, column);

        var plan = TablePlan.Of(titles);
        var faults = new List<TableFault>(plan.Faults);
        AddUntitled(table, titles, faults);
        var ofRows = TextFaults(table, faults);
        return new TableReading(table, new RowCellReader(table, plan, Groups(table, plan), type, ofRows, IsFailed(faults)), new EquatableArray<TableFault>(faults.ToArray()));
    }

    /// <summary>Rows of one name, in the order of the names' first rows; a row without a name is alone.</summary>
    private static List<List<int>> Groups(Table table, TablePlan plan)
    {
        var groups = new List<List<int>>();
        var byName = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            var key = Key(table, plan, row);
            if (key.Length == 0 || !byName.TryGetValue(key, out var group))
            {
                groups.Add(group = []);
                if (key.Length > 0)
                    byName.Add(key, group);
            }

            group.Add(row);
        }

        return groups;
    }

    private static string Key(Table table, TablePlan plan, int row)
    {
        var id = plan.Id is null ? "" : table.Value(row, plan.Id.Index);
        if (!AbsentValue.Is(id))
            return id;

        var name = plan.Name is null ? "" : table.Value(row, plan.Name.Index);
        return AbsentValue.Is(name) ? "" : name;
    }

    /// <summary>The faults of the text: those of a row to its cell, the others to the table.</summary>
    private static Dictionary<int, List<TableFault>> TextFaults(Table table, List<TableFault> faults)
    {
        var ofRows = new Dictionary<int, List<TableFault>>();
        for (var i = 0; i < table.Faults.Count; i++)
        {
            // Where reading ended before the text did, the last fault says why, and rows are missing.
            var fault = table.Faults[i];
            var isOfRow = fault.Row >= 0 && fault.Row < table.RowCount && !(table.IsCut && i == table.Faults.Count - 1);
            var kind = isOfRow && fault.IsRagged ? TableFaultKind.RaggedRow : TableFaultKind.MalformedTable;
            if (!isOfRow)
            {
                faults.Add(new TableFault(kind, fault.Message, new Place(-1, -1, fault.Start, fault.Length)));
                continue;
            }

            if (!ofRows.TryGetValue(fault.Row, out var list))
                ofRows.Add(fault.Row, list = []);

            list.Add(new TableFault(kind, fault.Message, InField(table, fault)));
        }

        return ofRows;
    }

    // Of a character inside a value its place in the value, for a cell knows none of the text; else the whole field.
    private static Place InField(Table table, TableTextFault fault)
    {
        var place = Place.Field(0, fault.Column);
        var (start, length) = table.Span(fault.Row, fault.Column);
        var isInside = !fault.IsRagged && fault.Length > 0 && fault.Start >= start && fault.Start + fault.Length <= start + length;
        return isInside && table.Value(fault.Row, fault.Column).Length == length ? place.At(fault.Start - start, fault.Length) : place;
    }

    /// <summary>Says of columns without a title that they are not read, at the first value in each.</summary>
    private static void AddUntitled(Table table, string[] titles, List<TableFault> faults)
    {
        for (var column = 0; column < titles.Length; column++)
        {
            if (titles[column].Length > 0)
                continue;

            var row = 0;
            while (row < table.RowCount && table.IsBlank(row, column))
                row++;

            if (row == table.RowCount)
                continue;

            var (start, length) = table.Span(row, column);
            faults.Add(new TableFault(TableFaultKind.UnknownColumn, TableMessages.Untitled(column + 1), new Place(-1, -1, start, length)));
        }
    }

    // What nobody can read could have said anything: no number of the table is used then.
    private static TableFault? IsFailed(List<TableFault> faults)
    {
        foreach (var fault in faults)
        {
            if (fault.Kind is not TableFaultKind.UnknownColumn && !fault.IsMinor)
                return fault with { Place = Place.Type, IsToldElsewhere = true };
        }

        return null;
    }
}
