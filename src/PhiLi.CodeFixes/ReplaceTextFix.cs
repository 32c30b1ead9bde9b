using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Analyzers;
using PhiLi.Rules;

namespace PhiLi.CodeFixes;

/// <summary>Puts a literal right: a unit or its spelling, a decimal comma, a quotient that can be read in two ways. One action a reading.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceTextFix)), Shared]
public sealed class ReplaceTextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        RuleBook.Rules.Where(static rule => rule.OffersText).Select(static rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (key, fix) in Keyed(diagnostic))
                context.RegisterCodeFix(CodeAction.Create(fix.Title, cancellation => ApplyAsync(document, [fix], cancellation), key), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var fixes = diagnostics.SelectMany(Keyed).Where(each => each.Key == context.CodeActionEquivalenceKey).Select(static each => each.Fix);
        return await ApplyAsync(document, fixes, context.CancellationToken).ConfigureAwait(false);
    }

    /// <summary>The key tells one reading from another, so that "fix all" takes the same one everywhere.</summary>
    private static IEnumerable<(string Key, TextFix Fix)> Keyed(Diagnostic diagnostic) =>
        TextFixes.Of(diagnostic).Select((fix, reading) => (diagnostic.Id + "." + reading.ToString(CultureInfo.InvariantCulture), fix));

    private static async Task<Document> ApplyAsync(Document document, IEnumerable<TextFix> fixes, CancellationToken cancellation)
    {
        // What has been put right, or changed since, is left alone.
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var edits = fixes
            .Where(fix => fix.Span.End <= text.Length && text.ToString(fix.Span) == fix.Old)
            .Select(static fix => new TextChange(fix.Span, fix.New));
        return await TextEdits.ApplyAsync(document, edits, cancellation).ConfigureAwait(false);
    }
}
