using System.Collections.Generic;
using System.Globalization;
using PhiLi.Cells;

namespace PhiLi.Tables;

/// <summary>Writes cells as the rows of a table, the way back from <see cref="TableReader"/>: what is written reads back equal.</summary>
/// <remarks>
/// A cell has a row for each of its steps, and what is said of it once stands in the first. Quantities stand as their author wrote
/// them, with their units. Attributes and arguments come back in the order of the columns. Of the class, only its name goes over;
/// a name for reports that is no other is left out, as reading would. What no field can say is never dropped: its cell is refused.
/// </remarks>
internal static class CellRows
{
    /// <summary>Writes cells.</summary>
    /// <param name="cells">The cells, with their materials complete.</param>
    /// <param name="table">The class whose rows they become.</param>
    /// <param name="materials">The materials that its project knows, by which rows are read.</param>
    public static WrittenRows Write(IEnumerable<CellDeclaration> cells, TypeShape table, MaterialNames materials)
    {
        var names = new CellNames(table);
        var written = new List<CellFields>();
        var refused = new List<RefusedCell>();
        foreach (var cell in cells)
        {
            var fields = new CellFields(cell, materials);
            if ((fields.Refusal ?? Misnamed(cell, names)) is { } refusal)
                refused.Add(refusal);
            else
                written.Add(fields);
        }

        return new WrittenRows(Rows(written), refused);
    }

    // Asked last, so that a cell that is refused for another reason takes no name.
    private static RefusedCell? Misnamed(CellDeclaration cell, CellNames names)
    {
        var name = cell.Type.Header.Name;
        if (RowName.ToIdentifier(name) is { } identifier && identifier != name)
            return new RefusedCell(cell, $"A row of this name becomes the class '{identifier}' and not '{name}': rename the class first.", Place.Type);

        return names.Of(name, Place.Type).Fault is { } fault ? new RefusedCell(cell, fault.Message, Place.Type) : null;
    }

    private static List<string[]> Rows(List<CellFields> cells)
    {
        var columns = Columns(cells, out var hasCapacity);
        var rows = new List<string[]> { new string[columns.Count] };
        var indices = new Dictionary<(Column, int), int>();
        for (var i = 0; i < columns.Count; i++)
        {
            var (column, number) = columns[i];
            indices.Add(columns[i], i);
            rows[0][i] = number == 1 ? column.Name : column.Name + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var cell in cells)
        {
            var first = rows.Count;
            for (var row = 0; row < cell.RowCount; row++)
                rows.Add(Blank(columns.Count));

            foreach (var field in cell.Fields)
                rows[first + field.Row][indices[(ColumnOf(field, hasCapacity), field.Number)]] = field.Value;
        }

        return rows;
    }

    /// <summary>The columns that any of the cells uses, in the order in which a class would say the same.</summary>
    private static List<(Column Column, int Number)> Columns(List<CellFields> cells, out bool hasCapacity)
    {
        hasCapacity = false;
        foreach (var cell in cells)
        {
            foreach (var field in cell.Fields)
                hasCapacity |= ReferenceEquals(field.Column, CellFields.Capacity);
        }

        var columns = new HashSet<(Column, int)> { (CellFields.Id, 1) };
        foreach (var cell in cells)
        {
            foreach (var field in cell.Fields)
                columns.Add((ColumnOf(field, hasCapacity), field.Number));
        }

        var sorted = new List<(Column Column, int Number)>(columns);
        sorted.Sort(static (left, right) => TablePlan.Compare(left.Column, left.Number, right.Column, right.Number));
        return sorted;
    }

    // One table has one of the two columns, and the wider takes what the narrower does.
    private static Column ColumnOf(CellField field, bool hasCapacity) => hasCapacity && field.Column.IsNarrow ? CellFields.Capacity : field.Column;

    private static string[] Blank(int columns)
    {
        var row = new string[columns];
        for (var i = 0; i < columns; i++)
            row[i] = "";

        return row;
    }
}

/// <summary>Cells as rows.</summary>
/// <param name="Rows">The header and the rows, each as long as the header.</param>
/// <param name="Refused">The cells that are not among them.</param>
internal sealed record WrittenRows(IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<RefusedCell> Refused);

/// <summary>A cell that no row can say.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Reason">Why, and what to do.</param>
/// <param name="Place">What of it no row can say.</param>
internal sealed record RefusedCell(CellDeclaration Cell, string Reason, Place Place);
