using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>A cell as the fields of its rows, or why no row can say it.</summary>
internal sealed class CellFields
{
    // A column's number is one digit: electrolyte_9.
    private const int MostOfOneRole = 9;

    private static readonly Column PerArea = ColumnCatalogue.Find("areal_capacity")!;
    private static readonly Column PerMass = ColumnCatalogue.Find("specific_capacity")!;
    private static readonly Column Direction = ColumnCatalogue.Find("direction")!;

    private readonly CellDeclaration _cell;
    private readonly List<CellField> _fields = [];
    private readonly HashSet<AttributeDeclaration> _ofEachRow = [];
    private readonly Dictionary<AttributeRole, int> _counts = [];
    private readonly HashSet<(AttributeRole Role, int Layer)> _ofLayers = [];
    private int _steps;

    public CellFields(CellDeclaration cell, MaterialNames materials)
    {
        _cell = cell;
        Refusal = Add(materials);
    }

    /// <summary>The column of what classes are called.</summary>
    public static Column Id { get; } = ColumnCatalogue.Find("id")!;

    /// <summary>The column that takes a capacity per area, per mass or in all.</summary>
    public static Column Capacity { get; } = ColumnCatalogue.Find("capacity")!;

    /// <summary>The fields in which something stands.</summary>
    public IReadOnlyList<CellField> Fields => _fields;

    /// <summary>A row for each step, and one where there is none.</summary>
    public int RowCount => _steps == 0 ? 1 : _steps;

    /// <summary>Why no row can say the cell; null where rows can.</summary>
    public RefusedCell? Refusal { get; }

    private RefusedCell? Add(MaterialNames materials)
    {
        if (!_cell.Faults.IsEmpty)
            return Refuse("The rows that it comes from are at fault: mend them first.", Place.Type);

        if (!_cell.Attributes.Any(static attribute => attribute.Role == AttributeRole.Cell))
            return Refuse($"{_cell.Type.Header.Name} is no cell, and each row of a table is one.", Place.Type);

        for (var i = 0; i < _cell.Attributes.Count; i++)
        {
            if (Add(_cell.Attributes[i], i, materials) is { } refusal)
                return refusal;
        }

        // Of steps only, for a discharge is what a row is that does not say.
        if (_fields.Any(static field => ReferenceEquals(field.Column, Direction) && field.Value == "charge"))
            return AddNames();

        _fields.RemoveAll(static field => ReferenceEquals(field.Column, Direction));
        return AddNames();
    }

    // Each row says whose it is.
    private RefusedCell? AddNames()
    {
        for (var row = 0; row < RowCount; row++)
            _fields.Add(new CellField(Id, 1, row, _cell.Type.Header.Name));

        return RowText.Fault(_cell.Type.Header.Name) is { } fault ? Refuse(fault, Place.Type) : null;
    }

    private RefusedCell? Add(AttributeDeclaration attribute, int index, MaterialNames materials)
    {
        var (role, isStep, place) = (attribute.Role, attribute.Role is AttributeRole.Discharge or AttributeRole.Charge, new Place(index));
        if (!ColumnCatalogue.All.Any(column => column.Role == OfColumns(role)))
            return Refuse($"{Words.Attribute(role)} has no column in a table: remove it, or leave the cell a class.", place);

        if (role != AttributeRole.Cell && attribute is { Material: null, Arguments.IsEmpty: true })
            return Refuse($"{Words.Attribute(role)} says nothing that a field could hold: complete or remove it.", place);

        var number = _counts[role] = (_counts.TryGetValue(role, out var count) ? count : 0) + 1;
        var most = isStep ? int.MaxValue : ColumnCatalogue.All.First(column => column.Role == role).IsRepeatable ? MostOfOneRole : 1;
        if (IsOfLayer(role))
        {
            // What describes a layer has the layer's number.
            var layer = _counts.TryGetValue(AttributeRole.Electrolyte, out var layers) ? layers : 1;
            if (!_ofLayers.Add((role, layer)))
                return Refuse($"A row has one {Words.Attribute(role)} for each [Electrolyte], and this cell more.", place);

            number = layer;
        }

        if (number > most)
            return Refuse($"A row has {(most == 1 ? "one" : $"at most {most}")} {Words.Attribute(role)}, and this cell more.", place);

        if (attribute.Material is not null && AddMaterial(attribute, number, materials) is { } unknown)
            return Refuse(unknown, place);

        var row = isStep ? _steps++ : 0;
        if (isStep)
            _fields.Add(new CellField(Direction, 1, row, role == AttributeRole.Charge ? "charge" : "discharge"));

        var before = _fields.Count;
        for (var i = 0; i < attribute.Arguments.Count; i++)
        {
            if (AddArgument(attribute, attribute.Arguments[i], isStep ? 1 : number, row, before) is { } reason)
                return Refuse(reason, new Place(index, i));
        }

        // Rows may repeat what an earlier one adds, and reading takes it once.
        return role is AttributeRole.Accept or AttributeRole.Retention && !_ofEachRow.Add(Sorted(attribute))
            ? Refuse($"Two {Words.Attribute(role)} say the same, and rows say it once: remove one of the two.", place)
            : null;
    }

    private string? AddMaterial(AttributeDeclaration attribute, int number, MaterialNames materials)
    {
        if (RowMaterials.TextOf(attribute.Role, attribute.Material!, materials) is not { } found)
            return $"No text of a table means {Identifiers.SimpleName(attribute.Material!.TypeName)} as {Words.Attribute(attribute.Role)}: give it a name of its own.";

        foreach (var column in ColumnCatalogue.All)
        {
            if (column.Role == attribute.Role && (column.Use == ColumnUse.Material ? found.Text : column.Use == ColumnUse.Family ? found.Family : null) is { } text)
                _fields.Add(new CellField(column, number, 0, text));
        }

        return null;
    }

    private string? AddArgument(AttributeDeclaration attribute, ArgumentDeclaration argument, int number, int row, int before)
    {
        var role = attribute.Role;
        if (!argument.IsReadable)
            return $"What {argument.Name} of {Words.Attribute(role)} says cannot be read: write it as a constant that PhiLi does not generate.";

        if (ColumnOf(attribute, argument) is not { } column)
            return $"{argument.Name} of {Words.Attribute(role)} has no column in a table.";

        // A row's only capacity is what a class gives first.
        if (argument.Name == "SpecificCapacity" && !attribute.Arguments.Any(static each => each.Name == "Capacity"))
            return $"A row's only capacity is what a class gives first: write [{role}(\"{Words.Clip(argument.Text)}\")].";

        var isOwnName = role == AttributeRole.Cell && argument.Name == "Name" && argument.Text == _cell.Type.Header.Name;
        if (isOwnName)
            return null;

        for (var i = before; i < _fields.Count; i++)
        {
            if (ReferenceEquals(_fields[i].Column, column))
                return $"{argument.Name} of {Words.Attribute(role)} stands twice: remove one of the two.";
        }

        var value = RowText.Of(column, argument, out var fault);
        _fields.Add(new CellField(column, number, row, value));
        return fault;
    }

    private static Column? ColumnOf(AttributeDeclaration attribute, ArgumentDeclaration argument)
    {
        var role = OfColumns(attribute.Role);
        if (role != AttributeRole.Discharge || argument.Name != "Capacity")
            return argument.Name.Length == 0 ? null : ColumnCatalogue.All.FirstOrDefault(column => column.Role == role && column.Argument == argument.Name);

        return QuantityParser.Read(argument.Text, PerArea.Slot!).Quantity is not null ? PerArea
            : QuantityParser.Read(argument.Text, PerMass.Slot!).Quantity is not null && attribute.Text("SpecificCapacity") is null ? PerMass
            : Capacity;
    }

    private static bool IsOfLayer(AttributeRole role) =>
        role is AttributeRole.MeasuredConductivity or AttributeRole.ElectrolyteScaffold or AttributeRole.ElectrolyteFiller;

    // The columns of a step are a discharge's, and one of them says which it is.
    private static AttributeRole OfColumns(AttributeRole role) => role == AttributeRole.Charge ? AttributeRole.Discharge : role;

    private static AttributeDeclaration Sorted(AttributeDeclaration attribute) => attribute with
    {
        Arguments = new EquatableArray<ArgumentDeclaration>(attribute.Arguments.OrderBy(static argument => argument.Name, System.StringComparer.Ordinal).ToArray()),
    };

    private RefusedCell Refuse(string reason, Place place) => new(_cell, reason, place);
}

/// <summary>A field in which something stands.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Number">Which of several, from 1.</param>
/// <param name="Row">Which of the cell's rows, from 0.</param>
/// <param name="Value">What stands in it.</param>
internal sealed record CellField(Column Column, int Number, int Row, string Value);
