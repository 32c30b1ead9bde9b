using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.CodeFixes;

/// <summary>Changes the head of an accused type, one at a time or all of them.</summary>
public abstract class TypeFix : CodeFixProvider
{
    private protected TypeFix()
    {
    }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } found)
                continue;

            context.RegisterCodeFix(
                CodeAction.Create(found.Title, cancellation => TextEdits.ApplyAsync(document, found.Edits, cancellation), GetType().Name),
                diagnostic);
        }
    }

    /// <summary>What would be done to a type, in a few words, and its edits; null where there is nothing to do.</summary>
    private protected abstract (string Title, IReadOnlyList<TextChange> Edits)? Edit(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation);

    /// <summary>"partial" where the type, or one around it, lacks it: before the keyword, where the language wants it.</summary>
    private protected static IEnumerable<TextChange> MakePartial(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation) =>
        type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>()
            .SelectMany(each => Parts(each, model, cancellation))
            .Where(static each => !each.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(static each => new TextChange(new TextSpan(each.Keyword.SpanStart, 0), "partial "));

    /// <summary>The parts of a type in this document.</summary>
    private protected static IEnumerable<TypeDeclarationSyntax> Parts(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation) =>
        model.GetDeclaredSymbol(type, cancellation) is { DeclaringSyntaxReferences: var references }
            ? references.Where(each => each.SyntaxTree == type.SyntaxTree).Select(each => each.GetSyntax(cancellation)).OfType<TypeDeclarationSyntax>()
            : [type];

    private async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var edits = new HashSet<TextChange>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } found)
                edits.UnionWith(found.Edits);
        }

        return await TextEdits.ApplyAsync(document, edits, context.CancellationToken).ConfigureAwait(false);
    }

    private async Task<(string Title, IReadOnlyList<TextChange> Edits)?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var span = diagnostic.Location.SourceSpan;
        return root is not null && model is not null && root.FullSpan.Contains(span)
            && root.FindToken(span.Start).Parent is TypeDeclarationSyntax type && type.Identifier.Span == span
            && Edit(type, model, cancellation) is { Edits.Count: > 0 } found
                ? found
                : null;
    }
}
