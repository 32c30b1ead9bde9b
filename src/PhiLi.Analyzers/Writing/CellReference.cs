using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using PhiLi.Analyzers.Reading;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Writing;

/// <summary>How code names a cell, and from where.</summary>
/// <param name="MetadataName">Its metadata name.</param>
/// <param name="Expression">Its name in code; null where it has none outside itself, inside a generic type.</param>
/// <param name="VisibleWithin">The type it is private to; null where the whole assembly sees it.</param>
internal sealed record CellReference(string MetadataName, string? Expression, string? VisibleWithin)
{
    /// <summary>Whether it is a table, which has many cells.</summary>
    public bool IsTable { get; init; }

    public static CellReference To(TypeShape type)
    {
        if (type.IsGeneric)
            return new CellReference(type.MetadataName, null, type.VisibleWithin);

        var expression = new StringBuilder("global::");
        if (type.Namespace.Length > 0)
            expression.Append(CodeText.Name(type.Namespace)).Append('.');

        foreach (var outer in type.Containing)
            expression.Append(CodeText.Name(outer.Name)).Append('.');

        return new CellReference(type.MetadataName, expression.Append(CodeText.Name(type.Header.Name)).ToString(), type.VisibleWithin);
    }

    /// <summary>The cells and tables that code can name and that have records, by name.</summary>
    public static EquatableArray<CellReference> Of(ImmutableArray<WrittenCell> cells, ImmutableArray<DeclaredCell?> tables)
    {
        var references = new List<CellReference>(cells.Length);
        foreach (var cell in cells)
        {
            if (cell.HasRecord && cell.Type.Expression is not null)
                references.Add(cell.Type);
        }

        foreach (var table in tables)
        {
            var type = table!.Declaration.Type;
            if (table.CanBeListed && TypeNest.CanTakeMembers(type) && !type.IsGeneric && !HasMember(type, "Rows"))
                references.Add(To(type) with { IsTable = true });
        }

        references.Sort(static (left, right) => string.CompareOrdinal(left.MetadataName, right.MetadataName));
        return new EquatableArray<CellReference>(references.ToArray());
    }

    private static bool HasMember(TypeShape type, string name)
    {
        foreach (var member in type.MemberNames)
        {
            if (member == name || member == "get_" + name)
                return true;
        }

        return type.Header.Name == name;
    }

    /// <summary>Whether a type can name the cell.</summary>
    public bool IsVisibleFrom(string metadataName) =>
        VisibleWithin is null || metadataName == VisibleWithin || metadataName.StartsWith(VisibleWithin + "+", System.StringComparison.Ordinal);
}
