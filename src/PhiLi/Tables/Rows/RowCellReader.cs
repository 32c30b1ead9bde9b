using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Tables;

/// <summary>Makes a table's cells of their rows, one when it is asked for. What their classes are called is settled beforehand, for all.</summary>
internal sealed class RowCellReader
{
    private readonly Table _table;
    private readonly TablePlan _plan;
    private readonly List<List<int>> _groups;
    private readonly (string? Identifier, bool HasClass, TableFault? Fault)[] _called;
    private readonly TypeShape _type;
    private readonly Dictionary<int, List<TableFault>> _ofRows;
    private readonly TableFault? _failure;

    /// <param name="table">The text in rows and fields.</param>
    /// <param name="plan">What the header says.</param>
    /// <param name="groups">The rows of each cell.</param>
    /// <param name="type">The table's class.</param>
    /// <param name="ofRows">What is wrong with rows as text.</param>
    /// <param name="failure">What is wrong with the table as a whole; null where nothing is.</param>
    public RowCellReader(Table table, TablePlan plan, List<List<int>> groups, TypeShape type, Dictionary<int, List<TableFault>> ofRows, TableFault? failure)
    {
        (_table, _plan, _groups, _type, _ofRows, _failure) = (table, plan, groups, type, ofRows, failure);
        var names = new CellNames(type);
        _called = new (string?, bool, TableFault?)[groups.Count];
        for (var i = 0; i < _called.Length; i++)
        {
            var builder = new RowCellBuilder(table, plan, groups[i]);
            var (id, name) = Names(builder);
            _called[i] = names.Of(id.Length > 0 ? id : name, Place.Field(0, (id.Length > 0 ? plan.Id : plan.Name)?.Index ?? 0));
        }
    }

    /// <summary>How many cells there are.</summary>
    public int Count => _groups.Count;

    /// <summary>The rows that describe a cell.</summary>
    public IReadOnlyList<int> Rows(int cell) => _groups[cell];

    /// <summary>Makes a cell.</summary>
    public RowCell Read(int cell, out AttributeOrigin[] origins)
    {
        var (rows, called) = (_groups[cell], _called[cell]);
        var builder = new RowCellBuilder(_table, _plan, rows);
        var (id, name) = Names(builder);
        var display = name.Length > 0 ? name : id;
        var attributes = builder.Build(display.Length == 0 || display == called.Identifier ? null : display);
        var shape = Shape(_type, called.Identifier ?? (display.Length > 0 ? display : Composed(builder)));

        origins = builder.Origins;
        var declaration = new CellDeclaration(shape, new EquatableArray<AttributeDeclaration>(attributes)) { Faults = Faults(builder.Faults, rows, called.Fault) };
        return new RowCell(declaration, new EquatableArray<NamedMaterial>(builder.Materials), called.HasClass);
    }

    private (string Id, string Name) Names(RowCellBuilder builder) => (builder.Value(0, _plan.Id), builder.Value(0, _plan.Name));

    private EquatableArray<TableFault> Faults(List<TableFault> faults, List<int> rows, TableFault? ofName)
    {
        if (ofName is not null)
            faults.Insert(0, ofName);

        for (var i = 0; i < rows.Count; i++)
        {
            if (!_ofRows.TryGetValue(rows[i], out var ofRow))
                continue;

            foreach (var each in ofRow)
                faults.Add(each with { Place = Place.Field(i, each.Place.Argument) });
        }

        if (_failure is not null)
            faults.Add(_failure);

        return new EquatableArray<TableFault>(faults.ToArray());
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
