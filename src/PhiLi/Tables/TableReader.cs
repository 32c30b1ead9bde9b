using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>Reads a table into cells. Total, iterative, and linear in the text.</summary>
internal static class TableReader
{
    /// <param name="text">The table.</param>
    /// <param name="type">The class whose members its cells become.</param>
    public static TableReading Read(string text, TypeShape type)
    {
        var table = Table.Read(text);
        var titles = new string[table.ColumnCount];
        for (var column = 0; column < titles.Length; column++)
            titles[column] = table.Value(Table.Header, column);

        var plan = TablePlan.Of(titles);
        var faults = new List<TableFault>(plan.Faults);
        AddUntitled(table, titles, faults);
        var ofRows = TextFaults(table, faults);
        var names = new CellNames(type);
        var groups = Groups(table, plan);
        var cells = new RowCell[groups.Count];
        var rows = new int[groups.Count][];
        var origins = new AttributeOrigin[groups.Count][];
        var isFailed = IsFailed(faults);
        for (var i = 0; i < cells.Length; i++)
        {
            rows[i] = groups[i].ToArray();
            cells[i] = ReadCell(table, plan, rows[i], ofRows, names, type, isFailed, out origins[i]);
        }

        return new TableReading(table, cells, rows, origins, new EquatableArray<TableFault>(faults.ToArray()));
    }

    private static RowCell ReadCell(
        Table table, TablePlan plan, int[] rows, Dictionary<int, List<TableFault>> ofRows, CellNames names, TypeShape type, TableFault? isFailed, out AttributeOrigin[] origins)
    {
        var builder = new RowCellBuilder(table, plan, rows, row => ofRows.TryGetValue(row, out var faults) && faults.Exists(static fault => fault.Kind == TableFaultKind.RaggedRow));
        var (id, name) = (builder.Called(plan.Id), builder.Called(plan.Name));
        var own = id.Value.Length > 0 ? id : name;
        var called = names.Of(own.Value, own.Place);
        var (display, place) = name.Value.Length > 0 ? name : id;
        var attributes = builder.Build(display.Length == 0 || display == called.Identifier ? null : display, place);

        var faults = builder.Faults;
        if (called.Fault is { } fault)
            faults.Insert(0, fault);

        for (var i = 0; i < rows.Length; i++)
        {
            if (!ofRows.TryGetValue(rows[i], out var ragged))
                continue;

            foreach (var each in ragged)
                faults.Add(each with { Place = each.Place with { Attribute = Place.Field(i, 0).Attribute } });
        }

        if (isFailed is not null)
            faults.Add(isFailed);

        origins = builder.Origins;
        var declaration = new CellDeclaration(Shape(type, called.Identifier ?? (display.Length > 0 ? display : Composed(builder))), new EquatableArray<AttributeDeclaration>(attributes))
        {
            Faults = new EquatableArray<TableFault>(faults.ToArray()),
        };
        return new RowCell(declaration, new EquatableArray<NamedMaterial>(builder.Materials), called.HasClass);
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

    private static TypeShape Shape(TypeShape table, string name)
    {
        var containing = new TypeHeader[table.Containing.Count + 1];
        for (var i = 0; i < containing.Length - 1; i++)
            containing[i] = table.Containing[i];

        containing[containing.Length - 1] = table.Header;
        return new TypeShape
        {
            Namespace = table.Namespace,
            Containing = new EquatableArray<TypeHeader>(containing),
            Header = new TypeHeader(name, "class", ""),
            MetadataName = table.MetadataName + "+" + name,
            IsGeneric = table.IsGeneric,
            VisibleWithin = table.VisibleWithin,
            IsRow = true,
        };
    }

    // A row without a name is called by what it holds.
    private static string Composed(RowCellBuilder builder)
    {
        var texts = new List<string>();
        foreach (var role in new[] { AttributeRole.Cathode, AttributeRole.Electrolyte, AttributeRole.Anode })
        {
            foreach (var material in builder.Materials)
            {
                if (builder.RoleOf(material.Attribute) == role && (material.Text ?? material.Family) is { } text)
                    texts.Add(text);
            }
        }

        return texts.Count == 0 ? "a cell without a name" : string.Join(" | ", texts);
    }
}
