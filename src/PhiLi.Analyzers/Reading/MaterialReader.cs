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

    /// <summary>The material that a generic attribute names, or null where the compiler has refused it.</summary>
    public static MaterialDeclaration? Read(INamedTypeSymbol attributeClass, Compilation compilation, CancellationToken cancellation)
    {
        if (!attributeClass.IsGenericType)
            return ReadMaterial(attributeClass, compilation, cancellation);

        if (attributeClass.TypeArguments is not [INamedTypeSymbol { TypeKind: TypeKind.Class } material])
            return null;

        foreach (var constraint in attributeClass.TypeParameters[0].ConstraintTypes)
        {
            if (!DerivesFrom(material, constraint))
                return null;
        }

        return ReadMaterial(material, compilation, cancellation);
    }

    private static MaterialDeclaration ReadMaterial(INamedTypeSymbol material, Compilation compilation, CancellationToken cancellation)
    {
        var families = new List<string>();
        for (var family = material.BaseType; family is not null && families.Count < DeepestFamily; family = family.BaseType)
        {
            if (family.SpecialType == SpecialType.System_Object || family.Name == "Material" && IsPhiLiMaterials(family.ContainingNamespace))
                break;

            families.Add(TypeShapeReader.MetadataName(family));
        }

        var attributes = new List<AttributeDeclaration>();
        foreach (var (role, data) in DeclarationReader.Own(material))
        {
            if (role is AttributeRole.ActiveMaterial or AttributeRole.IonConductor)
                attributes.Add(new AttributeDeclaration(role, null, ArgumentReader.Read(data, compilation, cancellation)));
        }

        return new MaterialDeclaration(
            TypeShapeReader.MetadataName(material),
            new EquatableArray<string>(families.ToArray()),
            new EquatableArray<AttributeDeclaration>(attributes.ToArray()));
    }

    private static bool DerivesFrom(INamedTypeSymbol type, ITypeSymbol ancestor)
    {
        var depth = 0;
        for (INamedTypeSymbol? each = type; each is not null && depth < DeepestFamily; each = each.BaseType, depth++)
        {
            if (SymbolEqualityComparer.Default.Equals(each, ancestor))
                return true;
        }

        return false;
    }

    private static bool IsPhiLiMaterials(INamespaceSymbol? space) =>
        space is { Name: "Materials", ContainingNamespace: { Name: "PhiLi", ContainingNamespace.IsGlobalNamespace: true } };
}
