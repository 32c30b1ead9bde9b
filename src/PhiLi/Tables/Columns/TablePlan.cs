using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Tables;

/// <summary>What a table's header says: which column becomes what, in the order in which a class would say it.</summary>
internal sealed class TablePlan
{
    private TablePlan(List<PlannedColumn> columns, List<TableFault> faults)
    {
        foreach (var column in columns)
        {
            switch (column.Column)
            {
                case { Use: ColumnUse.Identifier }:
                    Id ??= column;
                    break;
                case { Role: AttributeRole.Cell, Argument: "Name" }:
                    Name ??= column;
                    break;
                case { Use: ColumnUse.Direction }:
                    Direction ??= column;
                    break;
                case { IsOfStep: true }:
                    OfStep.Add(column);
                    break;
                case { Role: AttributeRole.Accept or AttributeRole.Retention }:
                    OfEachRow.Add(column);
                    break;
                default:
                    OfCell.Add(column);
                    break;
            }
        }

        OfStep.Sort(Compare);
        OfEachRow.Sort(Compare);
        OfCell.Sort(Compare);
        Faults = faults;
    }

    /// <summary>The column of what classes are called.</summary>
    public PlannedColumn? Id { get; }

    /// <summary>The column of what reports call the cell.</summary>
    public PlannedColumn? Name { get; }

    /// <summary>The column that says discharge or charge.</summary>
    public PlannedColumn? Direction { get; }

    /// <summary>What is said of the cell, once.</summary>
    public List<PlannedColumn> OfCell { get; } = [];

    /// <summary>What is said of one discharge or charge.</summary>
    public List<PlannedColumn> OfStep { get; } = [];

    /// <summary>What each row may add to the cell: waivers and retentions.</summary>
    public List<PlannedColumn> OfEachRow { get; } = [];

    /// <summary>What is wrong with the header.</summary>
    public IReadOnlyList<TableFault> Faults { get; }

    /// <summary>Reads a table's header.</summary>
    public static TablePlan Of(IReadOnlyList<string> titles)
    {
        var faults = new List<TableFault>();
        var columns = new List<PlannedColumn>();
        var seen = new Dictionary<(AttributeRole Role, string Argument, ColumnUse Use, int Number), string>();
        for (var i = 0; i < titles.Count; i++)
        {
            // A column without a name that holds nothing is what a trailing separator leaves behind.
            if (titles[i].Length == 0)
                continue;

            var header = ColumnHeader.Read(titles[i]);
            if (header.Column is not { } column)
            {
                faults.Add(new TableFault(TableFaultKind.UnknownColumn, Unknown(titles[i], header.Nearest), Place.Header(i)));
                continue;
            }

            if (header.UnitFault is { } fault)
                faults.Add(new TableFault(TableFaultKind.ColumnUnit, fault, Place.Header(i)));

            var key = (column.Role, column.Argument, column.Use, header.Number);
            if (column.Use == ColumnUse.Note || !seen.TryGetValue(key, out var earlier))
            {
                seen[key] = titles[i];
                columns.Add(new PlannedColumn(i, titles[i], header));
                continue;
            }

            faults.Add(new TableFault(
                TableFaultKind.DuplicateColumn, $"'{Rules.Words.Clip(titles[i])}' says the same as the column '{Rules.Words.Clip(earlier)}': remove one of the two.", Place.Header(i)));
        }

        // A title above the header, a remark, or a separator that is none: all below would be lost, and infos alone would say so.
        if (columns.Count == 0 && faults.Count > 0)
            faults.Add(new TableFault(TableFaultKind.MalformedTable, TableMessages.NoColumn, Place.Header(faults[0].Place.Argument)));

        return new TablePlan(columns, faults);
    }

    /// <summary>The order of a class: by attribute, then by which of several it is, then by argument.</summary>
    public static int Compare(Column left, int leftNumber, Column right, int rightNumber)
    {
        var byRole = FirstOrder(left.Role).CompareTo(FirstOrder(right.Role));
        if (byRole != 0)
            return byRole;

        var byNumber = leftNumber.CompareTo(rightNumber);
        return byNumber != 0 ? byNumber : left.Order.CompareTo(right.Order);
    }

    private static string Unknown(string title, string? nearest) =>
        $"'{Rules.Words.Clip(title)}' is no column that PhiLi knows, and what stands below it is not read"
        + (nearest is null ? "." : $": did you mean '{nearest}'?");

    private static int Compare(PlannedColumn left, PlannedColumn right) =>
        Compare(left.Column, left.Header.Number, right.Column, right.Header.Number) is not 0 and var order ? order : left.Index.CompareTo(right.Index);

    private static int FirstOrder(AttributeRole role)
    {
        // What describes a layer follows it, before the next layer.
        if (role is AttributeRole.MeasuredConductivity or AttributeRole.ElectrolyteScaffold or AttributeRole.ElectrolyteFiller)
            role = AttributeRole.Electrolyte;

        foreach (var column in ColumnCatalogue.All)
        {
            if (column.Role == role)
                return column.Order;
        }

        return 0;
    }
}
