using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.Benchmarks.Drivers;

/// <summary>
/// A generator that does nothing: it finds the same attributes, which binds them, and writes a line for each type into a
/// file for each source file. What it costs, every generator that looks for attributes costs.
/// </summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var types = context.SyntaxProvider.ForAttributeWithMetadataName(
            "PhiLi.CellAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => (File: found.TargetNode.SyntaxTree.FilePath, found.TargetSymbol.Name));
        var files = types.Collect().SelectMany(static (all, _) => Group(all));
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8)));
    }

    private static IEnumerable<(string Name, string Text)> Group(ImmutableArray<(string File, string Name)> types)
    {
        var files = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var (path, name) in types)
        {
            if (!files.TryGetValue(path, out var file))
                files.Add(path, file = new StringBuilder("namespace Benchmark;\n"));

            file.Append("partial class ").Append(name).Append(" { }\n");
        }

        foreach (var file in files)
            yield return (file.Key + ".g.cs", file.Value.ToString());
    }
}
