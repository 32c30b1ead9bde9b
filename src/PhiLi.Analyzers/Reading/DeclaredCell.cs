using System.Threading;
using Microsoft.CodeAnalysis;
using PhiLi.Cells;

namespace PhiLi.Analyzers.Reading;

/// <summary>A cell or a library as the generator first holds it.</summary>
/// <param name="File">The file that declares it: what generated files are grouped by, and never written anywhere.</param>
/// <param name="Declaration">What it says.</param>
/// <param name="CanBeListed">Whether a library can name it without an error.</param>
internal sealed record DeclaredCell(string File, CellDeclaration Declaration, bool CanBeListed = true)
{
    /// <summary>Reads what was found, or null where it is not ours, is refused by the compiler, or is the same type's second part.</summary>
    public static DeclaredCell? Read(GeneratorAttributeSyntaxContext found, CancellationToken cancellation)
    {
        if (found.TargetSymbol is not INamedTypeSymbol type)
            return null;

        foreach (var attribute in found.Attributes)
        {
            if (Language.RoleOf(attribute) is { } role)
                return IsFirst(type, role, found.TargetNode, cancellation)
                    && DeclarationReader.Copy(type, found.SemanticModel.Compilation, cancellation) is { } declaration
                        ? new DeclaredCell(found.TargetNode.SyntaxTree.FilePath, declaration, !AuthorsWarnings.StandAgainst(type))
                        : null;
        }

        return null;
    }

    /// <summary>Whether a part is the first that carries the attribute: a type is generated once, however often it is declared.</summary>
    private static bool IsFirst(INamedTypeSymbol type, AttributeRole role, SyntaxNode part, CancellationToken cancellation)
    {
        if (type.DeclaringSyntaxReferences.Length == 1)
            return true;

        foreach (var (each, data) in DeclarationReader.Own(type))
        {
            if (each == role)
                return data.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent == part;
        }

        return false;
    }
}
