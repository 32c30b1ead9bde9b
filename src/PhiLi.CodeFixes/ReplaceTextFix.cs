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
        RuleBook.Rules.Where(rule => rule.OffersText).Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var reading = 0;
            foreach (var fix in TextFixes.FromProperties(diagnostic.Properties))
            {
                // The key tells one reading from another, so that "fix all" takes the same one everywhere.
                var key = diagnostic.Id + "." + (reading++).ToString(CultureInfo.InvariantCulture);
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, cancellation => ReplaceAsync(context.Document, fix, cancellation), key),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> ReplaceAsync(Document document, TextFix fix, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(fix.Span, fix.Text)));
    }
}
