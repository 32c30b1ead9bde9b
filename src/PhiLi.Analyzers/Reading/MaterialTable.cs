using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Reading;

/// <summary>
/// The materials that a project's cells use, each read once. Equal by value: an edit that touches no material changes nothing,
/// and one that does runs every cell again.
/// </summary>
/// <param name="Materials">The materials, by assembly and name.</param>
internal sealed record MaterialTable(EquatableArray<MaterialDeclaration> Materials)
{
    /// <summary>The materials of one declaration.</summary>
    public static MaterialTable Of(CellDeclaration declaration, Compilation compilation, CancellationToken cancellation)
    {
        var names = new HashSet<MaterialDeclaration>();
        AddNames(declaration, names);
        return Read(Sorted(names), compilation, cancellation);
    }

    /// <summary>The different materials that some cells name, in order.</summary>
    public static EquatableArray<MaterialDeclaration> NamesIn(ImmutableArray<DeclaredCell?> cells)
    {
        var names = new HashSet<MaterialDeclaration>();
        foreach (var cell in cells)
            AddNames(cell!.Declaration, names);

        return Sorted(names);
    }

    private static void AddNames(CellDeclaration declaration, HashSet<MaterialDeclaration> names)
    {
        foreach (var attribute in declaration.Attributes)
        {
            if (attribute.Material is { Families.IsEmpty: true } named)
                names.Add(named);
        }
    }

    private static EquatableArray<MaterialDeclaration> Sorted(HashSet<MaterialDeclaration> names)
    {
        var sorted = new MaterialDeclaration[names.Count];
        names.CopyTo(sorted);
        Array.Sort(sorted, Compare);
        return new EquatableArray<MaterialDeclaration>(sorted);
    }

    /// <summary>Reads materials by their names.</summary>
    public static MaterialTable Read(EquatableArray<MaterialDeclaration> names, Compilation compilation, CancellationToken cancellation)
    {
        var materials = new List<MaterialDeclaration>(names.Count);
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            if (MaterialReader.Find(name, compilation, cancellation) is { } material)
                materials.Add(material);
        }

        return new MaterialTable(new EquatableArray<MaterialDeclaration>(materials.ToArray()));
    }

    /// <summary>
    /// A declaration with its materials in the place of their names; null where one is not what its attribute takes, which
    /// the compiler has then said already.
    /// </summary>
    public CellDeclaration? Complete(CellDeclaration declaration)
    {
        var attributes = new AttributeDeclaration[declaration.Attributes.Count];
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = declaration.Attributes[i];
            attributes[i] = attribute;
            if (attribute.Material is not { } named || attribute.Role.IsMaterial())
                continue;

            if ((named.Families.IsEmpty ? Find(named) : named) is not { } material || !Family.Fits(attribute.Role, material))
                return null;

            attributes[i] = attribute with { Material = material };
        }

        return declaration with { Attributes = new EquatableArray<AttributeDeclaration>(attributes) };
    }

    private MaterialDeclaration? Find(MaterialDeclaration named)
    {
        int low = 0, high = Materials.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(Materials[middle], named);
            if (order == 0)
                return Materials[middle];

            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private static int Compare(MaterialDeclaration left, MaterialDeclaration right)
    {
        var byName = string.CompareOrdinal(left.TypeName, right.TypeName);
        return byName != 0 ? byName : string.CompareOrdinal(left.Assembly, right.Assembly);
    }
}
