using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PhiLi.Analyzers.Tests.Examples;

/// <summary>
/// One finding, as the line above an impossible cell promises it: <c>// PHILI3001 at "3.30 mAh/cm²": the full message</c>.
/// </summary>
internal sealed record Promise(string File, string Type, string Id, string Marked, string Message)
{
    private static readonly Regex Line = new("^// (?<id>PHILI[0-9]{4}) at \"(?<marked>.*?)\": (?<message>.+)$", RegexOptions.CultureInvariant);

    public override string ToString() => $"{File}: {Type}: // {Id} at \"{Marked}\": {Message}";

    /// <summary>What a diagnostic would have to be promised as.</summary>
    public static Promise Of(Diagnostic diagnostic)
    {
        var tree = diagnostic.Location.SourceTree!;
        var span = diagnostic.Location.SourceSpan;
        var type = tree.GetRoot().FindToken(span.Start).Parent!.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()!;
        return new Promise(
            Path.GetFileName(tree.FilePath), type.Identifier.ValueText, diagnostic.Id, tree.GetText().ToString(span), diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    /// <summary>What the comments of a file promise.</summary>
    public static IEnumerable<Promise> In(SyntaxTree tree)
    {
        foreach (var type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
        {
            foreach (var line in CommentLines(type))
            {
                if (Line.Match(line) is { Success: true, Groups: var groups })
                    yield return new Promise(Path.GetFileName(tree.FilePath), type.Identifier.ValueText, groups["id"].Value, groups["marked"].Value, groups["message"].Value);
            }
        }
    }

    /// <summary>The comment above a type, line by line.</summary>
    public static IEnumerable<string> CommentLines(BaseTypeDeclarationSyntax type) =>
        type.GetLeadingTrivia().ToFullString().Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith("//", StringComparison.Ordinal));

    /// <summary>Writes a file's promises anew.</summary>
    public static string Rewrite(SyntaxTree tree, IReadOnlyCollection<Promise> findings)
    {
        var lines = tree.GetText().ToString().Split('\n').ToList();
        foreach (var type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Reverse())
        {
            var at = tree.GetLineSpan(type.Span).StartLinePosition;
            var indent = new string(' ', at.Character);
            var promises = findings.Where(each => each.Type == type.Identifier.ValueText).Select(each => $"{indent}// {each.Id} at \"{each.Marked}\": {each.Message}");
            var first = at.Line;
            while (first > 0 && Line.IsMatch(lines[first - 1].Trim()))
                first--;

            lines.RemoveRange(first, at.Line - first);
            lines.InsertRange(first, promises);
        }

        return string.Join('\n', lines);
    }
}
