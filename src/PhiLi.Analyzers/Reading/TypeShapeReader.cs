using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Reading;

/// <summary>What must be known of a type to add members to it, as strings.</summary>
internal static class TypeShapeReader
{
    /// <summary>The lowest C# that generated code, and cells, are written in.</summary>
    private const LanguageVersion Floor = LanguageVersion.CSharp12;

    private const int DeepestBase = 64;

    public static TypeShape Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        List<TypeHeader>? containing = null;
        var isGeneric = type.IsGenericType;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            (containing ??= []).Insert(0, Header(outer, cancellation));
            isGeneric |= outer.IsGenericType;
        }

        return new TypeShape
        {
            Namespace = Namespace(type),
            Containing = new EquatableArray<TypeHeader>(containing?.ToArray()),
            Header = Header(type, cancellation),
            MetadataName = MetadataName(type),
            IsClass = type.TypeKind == TypeKind.Class,
            IsFileLocal = IsFileLocal(type),
            IsGeneric = isGeneric,
            VisibleWithin = VisibleWithin(type),
            LooksLikeStaticHolder = type is { TypeKind: TypeKind.Class, IsRecord: false, IsStatic: false, IsSealed: false, IsAbstract: false, DeclaredAccessibility: Accessibility.Public },
            BaseCell = BaseCell(type),
            MemberNames = MemberNames(type, cancellation),
            TooOldLanguage = TooOldLanguage(type),
        };
    }

    /// <summary>Whether the type, its parameters and everything around it have names already: half-typed code may lack them.</summary>
    public static bool IsNamed(INamedTypeSymbol type)
    {
        for (ISymbol? each = type; each is not null and not INamespaceSymbol { IsGlobalNamespace: true }; each = each.ContainingSymbol)
        {
            if (each.Name.Length == 0)
                return false;

            if (each is not INamedTypeSymbol named)
                continue;

            foreach (var parameter in named.TypeParameters)
            {
                if (parameter.Name.Length == 0)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Namespace, containing types and arity, as the runtime writes them.</summary>
    public static string MetadataName(INamedTypeSymbol type)
    {
        var name = type.Arity == 0 ? type.Name : type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = outer.MetadataName + "+" + name;

        var space = Namespace(type);
        return space.Length == 0 ? name : space + "." + name;
    }

    private static string Namespace(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        if (space is null || space.IsGlobalNamespace)
            return "";

        // The one that nearly every material is in.
        if (space is { Name: "Materials", ContainingNamespace: { Name: "PhiLi", ContainingNamespace.IsGlobalNamespace: true } })
            return Language.MaterialsNamespace;

        var name = space.Name;
        for (space = space.ContainingNamespace; !space.IsGlobalNamespace; space = space.ContainingNamespace)
            name = space.Name + "." + name;

        return name;
    }

    private static TypeHeader Header(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var isPartial = true;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            // Top-level statements are a part of Program, and partial without saying so.
            isPartial &= reference.GetSyntax(cancellation) switch
            {
                CompilationUnitSyntax => true,
                TypeDeclarationSyntax declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword),
                _ => false,
            };
        }

        var keyword = type switch
        {
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Enum } => "enum",
            { TypeKind: TypeKind.Delegate } => "delegate",
            _ => "class",
        };
        return new TypeHeader(type.Name, keyword, TypeParameters(type), isPartial);
    }

    private static string TypeParameters(INamedTypeSymbol type)
    {
        if (type.TypeParameters.Length == 0)
            return "";

        var list = new StringBuilder("<");
        foreach (var parameter in type.TypeParameters)
        {
            if (list.Length > 1)
                list.Append(", ");

            list.Append(parameter.Variance switch { VarianceKind.In => "in ", VarianceKind.Out => "out ", _ => "" });
            list.Append(Keywords.Escape(parameter.Name));
        }

        return list.Append('>').ToString();
    }

    private static bool IsFileLocal(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            if (each.IsFileLocal)
                return true;
        }

        return false;
    }

    private static string? VisibleWithin(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            // A private type without one around it is an error of the author's, and visible to nobody else.
            if (each.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
                return MetadataName(each.ContainingType ?? each);
        }

        return null;
    }

    private static string? BaseCell(INamedTypeSymbol type)
    {
        var depth = 0;
        for (var each = type.BaseType; each is { SpecialType: not SpecialType.System_Object } && depth < DeepestBase; each = each.BaseType, depth++)
        {
            if (Language.IsCell(each))
                return MetadataName(each);
        }

        return null;
    }

    private static EquatableArray<string> MemberNames(INamedTypeSymbol type, CancellationToken cancellation)
    {
        SortedSet<string>? names = null;
        var depth = 0;
        for (INamedTypeSymbol? each = type; each is { SpecialType: not SpecialType.System_Object } && depth < DeepestBase; each = each.BaseType, depth++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var parameter in each.TypeParameters)
                (names ??= Empty()).Add(parameter.Name);

            // An empty body, which most cells have, is known without making its members. A record's head makes some.
            if (!each.IsRecord && !HasMemberNames(each) && each.GetTypeMembers().IsEmpty)
                continue;

            // What a base generated is a base cell's, and that has a rule of its own.
            foreach (var member in each.GetMembers())
            {
                // A record's own members are declared by nobody and are there all the same.
                if ((!member.IsImplicitlyDeclared || each.IsRecord) && member.CanBeReferencedByName && !Language.IsGenerated(member, type.ContainingAssembly)
                    && (depth == 0 || member.DeclaredAccessibility != Accessibility.Private))
                {
                    (names ??= Empty()).Add(member.Name);
                }
            }
        }

        return names is null ? default : new EquatableArray<string>(names);

        static SortedSet<string> Empty() => new(System.StringComparer.Ordinal);
    }

    private static bool HasMemberNames(INamedTypeSymbol type)
    {
        foreach (var _ in type.MemberNames)
            return true;

        return false;
    }

    private static string? TooOldLanguage(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < Floor and var version })
                return version.ToDisplayString();
        }

        return null;
    }
}
