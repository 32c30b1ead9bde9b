using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Reading;

/// <summary>A material type as strings: its name, its families, its figures. One of the library's reads like a user's own.</summary>
internal static class MaterialReader
{
    // Far deeper than any family tree; a cycle of bases, which half-typed code can have, ends here.
    private const int DeepestFamily = 64;

    /// <summary>The material that a generic attribute names, by name only; null where the compiler has refused it.</summary>
    public static MaterialDeclaration? Name(INamedTypeSymbol attributeClass, Compilation compilation, CancellationToken cancellation)
    {
        if (attributeClass.TypeArguments is not [INamedTypeSymbol { TypeKind: TypeKind.Class } material])
            return null;

        // No name finds a file's own type again.
        return material.IsFileLocal || material.ContainingType is not null
            ? Read(material, compilation, cancellation)
            : new MaterialDeclaration(TypeShapeReader.MetadataName(material), default, default) { Assembly = material.ContainingAssembly?.Name ?? "" };
    }

    /// <summary>The material of a name, or null where there is none any more.</summary>
    public static MaterialDeclaration? Find(MaterialDeclaration named, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.Assembly.Name == named.Assembly && compilation.Assembly.GetTypeByMetadataName(named.TypeName) is { } own)
            return Read(own, compilation, cancellation);

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == named.Assembly && assembly.GetTypeByMetadataName(named.TypeName) is { } other)
                return Read(other, compilation, cancellation);
        }

        return null;
    }

    /// <summary>A material type.</summary>
    public static MaterialDeclaration Read(INamedTypeSymbol material, Compilation compilation, CancellationToken cancellation)
    {
        var families = new List<string>();
        for (var family = material.BaseType; family is not null && families.Count < DeepestFamily; family = family.BaseType)
        {
            if (family.SpecialType == SpecialType.System_Object || IsRoot(family))
                break;

            families.Add(TypeShapeReader.MetadataName(family));
        }

        var attributes = new List<AttributeDeclaration>();
        foreach (var (role, data) in DeclarationReader.Own(material))
        {
            if (role.IsMaterial())
                attributes.Add(new AttributeDeclaration(role, null, ArgumentReader.Read(data, compilation, isInsideCell: false, cancellation)));
        }

        return new MaterialDeclaration(
            TypeShapeReader.MetadataName(material),
            new EquatableArray<string>(families.ToArray()),
            new EquatableArray<AttributeDeclaration>(attributes.ToArray()))
        {
            Assembly = material.ContainingAssembly?.Name ?? "",
        };
    }

    /// <summary>Whether a type is <c>PhiLi.Materials.Material</c>, which every material descends from.</summary>
    public static bool IsRoot(INamedTypeSymbol type) => type.Name == "Material" && IsPhiLiMaterials(type.ContainingNamespace);

    private static bool IsPhiLiMaterials(INamespaceSymbol? space) =>
        space is { Name: "Materials", ContainingNamespace: { Name: "PhiLi", ContainingNamespace.IsGlobalNamespace: true } };
}
