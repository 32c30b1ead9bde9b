using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Reading;

/// <summary>
/// A symbol's attributes as strings. Generator and analyzer read through here, and so judge the same text. Total: error types,
/// missing arguments, nulls and half-typed code give absent arguments, never an exception.
/// </summary>
internal static class DeclarationReader
{
    /// <summary>
    /// The declaration of a type, or null where it is none or the compiler has already refused a part of it. Materials are
    /// named only: <see cref="MaterialTable"/> reads each of them once for all the cells that use it.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation it is in.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static CellDeclaration? Copy(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var found = Own(type);
        if (found.Count == 0 || !TypeShapeReader.IsNamed(type))
            return null;

        var isInsideCell = IsInsideCell(type);
        var attributes = new AttributeDeclaration[found.Count];
        for (var i = 0; i < attributes.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (role, data) = found[i];
            MaterialDeclaration? material = null;
            if (data.AttributeClass is { IsGenericType: true } generic)
            {
                material = MaterialReader.Name(generic, compilation, cancellation);
                if (material is null)
                    return null;
            }
            else if (role.IsMaterial())
            {
                material = MaterialReader.Read(type, compilation, cancellation);
            }

            attributes[i] = new AttributeDeclaration(role, material, ArgumentReader.Read(data, compilation, isInsideCell, cancellation));
        }

        return new CellDeclaration(TypeShapeReader.Read(type, cancellation), new EquatableArray<AttributeDeclaration>(attributes));
    }

    /// <summary>PhiLi's attributes on a type, in source order, whichever of its parts they stand on: as the declaration has them.</summary>
    internal static List<(AttributeRole Role, AttributeData Data)> Own(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes();
        var found = new List<(AttributeRole Role, AttributeData Data)>(attributes.Length);
        foreach (var attribute in attributes)
        {
            if (Language.RoleOf(attribute) is { } role)
                found.Add((role, attribute));
        }

        // Parts come in the order in which the compiler was handed the files; a shuffled command line must change nothing.
        if (type.DeclaringSyntaxReferences.Length > 1)
            found.Sort(static (left, right) => InSourceOrder(left.Data.ApplicationSyntaxReference, right.Data.ApplicationSyntaxReference));

        return found;
    }

    private static bool IsInsideCell(INamedTypeSymbol type)
    {
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            if (Language.IsCell(outer))
                return true;
        }

        return false;
    }

    private static int InSourceOrder(SyntaxReference? left, SyntaxReference? right)
    {
        if (left is null || right is null)
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);

        return SourceOrder.Compare(left.SyntaxTree, left.Span.Start, right.SyntaxTree, right.Span.Start);
    }
}
