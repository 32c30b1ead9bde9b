using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Tables;

namespace PhiLi.Analyzers.Reading;

/// <summary>Every material and family that a project can name: the library's, its own, and those of the projects that it refers to.</summary>
internal static class KnownMaterials
{
    /// <summary>What a project without tables asks for.</summary>
    public static MaterialNames None { get; } = new(default);

    /// <summary>The materials, which tables find by their names. Projects without tables never ask.</summary>
    public static MaterialNames In(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<MaterialDeclaration>();
        Add(compilation.Assembly.GlobalNamespace, compilation, found, cancellation);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == Language.AssemblyName || RefersToPhiLi(assembly))
                Add(assembly.GlobalNamespace, compilation, found, cancellation);
        }

        // Whatever order the compiler was handed the files and references in.
        found.Sort(static (left, right) => string.CompareOrdinal(left.TypeName, right.TypeName) is not 0 and var order ? order : string.CompareOrdinal(left.Assembly, right.Assembly));
        return new MaterialNames(new EquatableArray<MaterialDeclaration>(found.ToArray()));
    }

    private static bool RefersToPhiLi(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == Language.AssemblyName));

    private static void Add(INamespaceSymbol root, Compilation compilation, List<MaterialDeclaration> found, CancellationToken cancellation)
    {
        foreach (var type in Types.In(root, cancellation))
        {
            if (type is { TypeKind: TypeKind.Class, IsGenericType: false } && IsMaterial(type) && TypeShapeReader.IsNamed(type)
                && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                found.Add(MaterialReader.Read(type, compilation, cancellation));
            }
        }
    }

    private static bool IsMaterial(INamedTypeSymbol type)
    {
        // A cycle of bases, which half-typed code can have, ends at an error type; a deep tree is nobody's family.
        var depth = 0;
        for (var family = type.BaseType; family is not null && depth < 64; family = family.BaseType, depth++)
        {
            if (family.SpecialType == SpecialType.System_Object)
                return false;

            if (MaterialReader.IsRoot(family))
                return true;
        }

        return false;
    }
}
