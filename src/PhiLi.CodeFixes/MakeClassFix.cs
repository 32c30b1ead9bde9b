using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.CodeFixes;

/// <summary>Declares a struct, or an interface, as the partial class that a cell is, where nothing but the keyword stands against it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeClassFix)), Shared]
public sealed class MakeClassFix : TypeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("PHILI1002");

    private protected override (string Title, IReadOnlyList<TextChange> Edits)? Edit(
        TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetDeclaredSymbol(type, cancellation) is not { } symbol
            || symbol.DeclaringSyntaxReferences.Any(each => each.SyntaxTree != type.SyntaxTree))
        {
            return null;
        }

        var parts = Parts(type, model, cancellation).ToArray();
        if (!parts.All(IsPlain))
            return null;

        var title = type is RecordDeclarationSyntax ? "Declare as partial record class" : "Declare as partial class";
        var edits = MakePartial(type, model, cancellation).ToDictionary(static each => each.Span.Start);
        foreach (var part in parts)
        {
            var keyword = part is RecordDeclarationSyntax record ? record.ClassOrStructKeyword : part.Keyword;
            edits[keyword.SpanStart] = new TextChange(keyword.Span, edits.ContainsKey(keyword.SpanStart) ? "partial class" : "class");
        }

        return (title, edits.Values.OrderBy(static each => each.Span.Start).ToArray());
    }

    // A readonly struct, an interface with members: there the change would go beyond the keyword.
    private static bool IsPlain(TypeDeclarationSyntax part) => part switch
    {
        InterfaceDeclarationSyntax => part.Members.Count == 0 && part.BaseList is null
            && part.TypeParameterList?.Parameters.Any(static each => !each.VarianceKeyword.IsKind(SyntaxKind.None)) != true,
        StructDeclarationSyntax or RecordDeclarationSyntax =>
            !part.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && !part.Modifiers.Any(SyntaxKind.RefKeyword) && part.Members.All(IsOfNoInstance),
        _ => false,
    };

    private static bool IsOfNoInstance(MemberDeclarationSyntax member) =>
        member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        || member.Modifiers.Any(SyntaxKind.ConstKeyword) || member.Modifiers.Any(SyntaxKind.StaticKeyword);
}
