using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>What becomes of a file while somebody types in it.</summary>
internal static class Mutations
{
    public static IEnumerable<string> Prefixes(string text) => Enumerable.Range(0, text.Length + 1).Select(length => text[..length]);

    /// <summary>Each token deleted, doubled, swapped with the next.</summary>
    public static IEnumerable<string> Tokens(string text)
    {
        var spans = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Select(static token => token.Span).Where(static span => !span.IsEmpty).ToArray();
        for (var i = 0; i < spans.Length; i++)
        {
            var token = text.Substring(spans[i].Start, spans[i].Length);
            yield return text.Remove(spans[i].Start, spans[i].Length);
            yield return text.Insert(spans[i].End, " " + token);
            if (i + 1 == spans.Length)
                yield break;

            var between = text[spans[i].End..spans[i + 1].Start];
            var next = text.Substring(spans[i + 1].Start, spans[i + 1].Length);
            yield return text[..spans[i].Start] + next + between + (between.Length == 0 ? " " : "") + token + text[spans[i + 1].End..];
        }
    }

    /// <summary>At most so many of them, evenly spread.</summary>
    public static IReadOnlyList<string> Thin(this IEnumerable<string> texts, int most)
    {
        var all = texts.ToArray();
        return all.Length <= most ? all : [.. Enumerable.Range(0, most).Select(i => all[(int)((long)i * all.Length / most)])];
    }
}
