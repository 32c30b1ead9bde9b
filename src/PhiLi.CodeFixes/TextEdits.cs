using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.CodeFixes;

/// <summary>
/// Changes some characters of a document and leaves every other as it is: comments, directives, indentation and line ends
/// need no care.
/// </summary>
internal static class TextEdits
{
    /// <summary>Applies edits in the order of their places; of two that meet the first, and of two at one place the longer.</summary>
    public static async Task<Document> ApplyAsync(Document document, IEnumerable<TextChange> edits, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = new List<TextChange>();
        foreach (var edit in edits.OrderBy(static each => each.Span.Start).ThenByDescending(static each => each.Span.Length))
        {
            if (edit.Span.End > text.Length || changes.Count > 0 && Meet(changes[changes.Count - 1].Span, edit.Span))
                continue;

            changes.Add(edit);
        }

        return changes.Count == 0 ? document : document.WithText(text.WithChanges(changes));
    }

    // Two insertions at one place meet too: nobody could say which comes first.
    private static bool Meet(TextSpan first, TextSpan second) => second.Start < first.End || second.Start == first.Start;
}
