using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Tables;

namespace PhiLi.Tests.Tables;

/// <summary>Cells as rows and back, with the built-in materials.</summary>
internal static class TestRows
{
    /// <summary>The class whose rows they are.</summary>
    public static TypeShape Type { get; } = new() { Namespace = "N", Header = new TypeHeader("Literature", "class", ""), MetadataName = "N.Literature" };

    public static WrittenRows Write(params CellDeclaration[] cells) => CellRows.Write(cells, Type, Library.Names);

    /// <summary>The cells of a table as they are judged.</summary>
    public static CellDeclaration[] Read(string text)
    {
        var reading = TableReader.Read(text, Type);
        return [.. reading.Cells.Select(static cell => RowMaterials.Complete(cell, Library.Names))];
    }

    /// <summary>A built-in material or family.</summary>
    public static MaterialDeclaration Material(string name) =>
        Library.Materials.Concat(Library.Families).Single(material => Identifiers.SimpleName(material.TypeName) == name);

    /// <summary>What a declaration says, whatever order it says it in: only steps, layers and waivers have one.</summary>
    public static IReadOnlyList<string> Says(CellDeclaration declaration)
    {
        var ordered = declaration.Attributes.Select(static attribute => attribute with
        {
            Arguments = new EquatableArray<ArgumentDeclaration>(attribute.Arguments.OrderBy(static argument => argument.Name, StringComparer.Ordinal)),
        }).OrderBy(static attribute => attribute.Role == AttributeRole.Charge ? AttributeRole.Discharge : attribute.Role);
        return [declaration.Type.Header.Name, .. ordered.Select(static attribute => attribute.ToString() + string.Concat(attribute.Arguments) + attribute.Material), .. declaration.Faults.Select(static fault => fault.ToString())];
    }
}
