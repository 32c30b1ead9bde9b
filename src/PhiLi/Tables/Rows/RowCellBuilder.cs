using System;
using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>Makes a cell of the rows that bear its name: what is said of the cell once, and a step of each row.</summary>
/// <param name="table">The text.</param>
/// <param name="plan">What its header says.</param>
/// <param name="rows">The rows of the cell.</param>
/// <param name="isRagged">Whether a row of the table has more or fewer fields than the header: which value is whose nobody knows then, and it is told once.</param>
internal sealed class RowCellBuilder(Table table, TablePlan plan, IReadOnlyList<int> rows, Func<int, bool> isRagged)
{
    private readonly List<AttributeDeclaration> _attributes = [];
    private readonly List<AttributeOrigin> _origins = [];
    private readonly List<NamedMaterial> _materials = [];

    /// <summary>What is wrong with the rows so far.</summary>
    public List<TableFault> Faults { get; } = [];

    /// <summary>Where the attributes come from.</summary>
    public AttributeOrigin[] Origins => _origins.ToArray();

    /// <summary>The materials that were named.</summary>
    public NamedMaterial[] Materials => _materials.ToArray();

    /// <summary>What the rows are called: the first that says so, and a fault where another says otherwise.</summary>
    /// <param name="column">The column of ids or that of names.</param>
    public (string Value, Place Place) Called(PlannedColumn? column) =>
        column is not null && Single(column) is { Value: { } value, Place: var place } ? (value, place) : ("", Place.Field(0, column?.Index ?? 0));

    /// <summary>Reads the rows.</summary>
    /// <param name="display">What reports call the cell; null where that is its class's name.</param>
    /// <param name="place">Where that stands.</param>
    public AttributeDeclaration[] Build(string? display, Place place)
    {
        AddCell(display, place);
        AddParts();
        for (var row = 0; row < rows.Count; row++)
            AddStep(row);

        AddOfEachRow(AttributeRole.Retention);
        AddOfEachRow(AttributeRole.Accept);
        return _attributes.ToArray();
    }

    /// <summary>The role of an attribute that was read.</summary>
    public AttributeRole RoleOf(int attribute) => _attributes[attribute].Role;

    /// <summary>A field of one of the rows; empty where it says nothing.</summary>
    public string Value(int row, PlannedColumn? column)
    {
        var isRead = column is not null && (column == plan.Id || column == plan.Name || !isRagged(rows[row]));
        var value = isRead ? table.Value(rows[row], column!.Index) : "";
        return AbsentValue.Is(value) ? "" : value;
    }

    private void AddCell(string? display, Place place)
    {
        var part = new AttributeDraft(AttributeRole.Cell);
        if (display is not null)
            part.Add(new ArgumentDeclaration("Name", display), new FieldOrigin(place.Row, place.Argument, display.Length));

        var notes = new CellNotes();
        foreach (var column in plan.OfCell)
        {
            if (column.Column.Role != AttributeRole.Cell)
                continue;

            if (column.Column.Use == ColumnUse.Note)
                notes.Read(column, rows.Count, row => Value(row, column));
            else
                AddArgument(part, column);
        }

        if (notes.Text is { } text)
            part.Add(new ArgumentDeclaration("Notes", text), new FieldOrigin(notes.Row, notes.Column, notes.Length));

        Finish(part);
    }

    private void AddParts()
    {
        AttributeDraft? part = null;
        foreach (var column in plan.OfCell)
        {
            var (role, number) = (column.Column.Role, column.Header.Number);
            if (role == AttributeRole.Cell)
                continue;

            if (part is null || part.Role != role || part.Number != number)
            {
                FinishIfAny(part);
                part = new AttributeDraft(role, number);
            }

            switch (column.Column.Use)
            {
                case ColumnUse.Material:
                    (part.Text, part.TextPlace) = Single(column);
                    break;
                case ColumnUse.Family:
                    (part.Family, part.FamilyPlace) = Single(column);
                    break;
                default:
                    AddArgument(part, column);
                    break;
            }
        }

        FinishIfAny(part);
    }

    private void AddStep(int row)
    {
        var isCharge = FieldText.IsCharge(Value(row, plan.Direction), Place.Field(row, plan.Direction?.Index ?? 0), Faults);
        var step = new AttributeDraft(isCharge ? AttributeRole.Charge : AttributeRole.Discharge);
        var hasCapacity = false;
        foreach (var column in plan.OfStep)
        {
            var value = Value(row, column);
            if (value.Length == 0 || FieldText.Read(column, value, Place.Field(row, column.Index), Faults) is not { } argument)
                continue;

            // A class would give its only capacity first, whatever it is per.
            if (argument.Name == "Capacity")
                hasCapacity = true;
            else if (argument.Name == "SpecificCapacity" && !hasCapacity && !GivesCapacity(row))
                argument = argument with { Name = "Capacity" };

            step.Add(argument, new FieldOrigin(row, column.Index, value.Length));
        }

        if (step.Arguments.Count > 0)
            Finish(step);
    }

    private bool GivesCapacity(int row)
    {
        foreach (var column in plan.OfStep)
        {
            if (column.Column.Argument == "Capacity" && Value(row, column).Length > 0)
                return true;
        }

        return false;
    }

    private void AddOfEachRow(AttributeRole role)
    {
        var seen = new HashSet<AttributeDeclaration>();
        for (var row = 0; row < rows.Count; row++)
        {
            AttributeDraft? draft = null;
            foreach (var column in plan.OfEachRow)
            {
                if (column.Column.Role != role)
                    continue;

                if (draft is null || draft.Number != column.Header.Number)
                {
                    FinishIfNew(draft, seen);
                    draft = new AttributeDraft(role, column.Header.Number);
                }

                var value = Value(row, column);
                if (value.Length > 0 && FieldText.Read(column, value, Place.Field(row, column.Index), Faults) is { } argument)
                    draft.Add(argument, new FieldOrigin(row, column.Index, value.Length));
            }

            FinishIfNew(draft, seen);
        }
    }

    private void AddArgument(AttributeDraft part, PlannedColumn column)
    {
        var (value, place) = Single(column);
        if (value is not null && FieldText.Read(column, value, place, Faults) is { } argument)
            part.Add(argument, new FieldOrigin(place.Row, column.Index, value.Length));
    }

    /// <summary>What the rows say of the cell in a column: the first that says anything, and a fault where another says otherwise.</summary>
    private (string? Value, Place Place) Single(PlannedColumn column)
    {
        string? value = null;
        var place = Place.Field(0, column.Index);
        for (var row = 0; row < rows.Count; row++)
        {
            var each = Value(row, column);
            if (each.Length == 0 || each == value)
                continue;

            if (value is null)
                (value, place) = (each, Place.Field(row, column.Index));
            else
                Faults.Add(new TableFault(TableFaultKind.RowsDisagree, Disagree(column, each, value), Place.Field(row, column.Index)));
        }

        return (value, place);
    }

    private static string Disagree(PlannedColumn column, string later, string earlier) =>
        $"Rows of one name are steps of one cell, and they say of its {column.Column.Name} '{Words.Clip(earlier)}' first and '{Words.Clip(later)}' here: correct one, leave this field empty, or give the rows different names.";

    private void FinishIfAny(AttributeDraft? part)
    {
        if (part is not null && (part.Arguments.Count > 0 || part.Text is not null || part.Family is not null))
            Finish(part);
    }

    private void FinishIfNew(AttributeDraft? draft, HashSet<AttributeDeclaration> seen)
    {
        if (draft is { Arguments.Count: > 0 } && seen.Add(draft.ToDeclaration()))
            Finish(draft);
    }

    private void Finish(AttributeDraft part)
    {
        if (part.Text is not null || part.Family is not null)
            _materials.Add(new NamedMaterial(_attributes.Count, part.Text, part.Family, part.TextPlace, part.FamilyPlace));

        _attributes.Add(part.ToDeclaration());
        _origins.Add(part.ToOrigin());
    }
}
