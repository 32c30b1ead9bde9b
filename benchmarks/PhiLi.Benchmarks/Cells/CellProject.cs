using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace PhiLi.Benchmarks.Cells;

/// <summary>A project of cells as the compiler sees it. Every compilation is new, with trees that nobody has walked.</summary>
internal sealed class CellProject(CellKind kind, int cells, CSharpParseOptions? options = null)
{
    /// <summary>As the compiler reads a project that asks for no documentation file: XML comments are skipped.</summary>
    public static readonly CSharpParseOptions InBuild = new(LanguageVersion.CSharp14, DocumentationMode.None);

    /// <summary>As an editor reads it, or a project with a documentation file: XML comments are parsed too.</summary>
    public static readonly CSharpParseOptions InEditor = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    // Read once, as the compiler server reads them: metadata are not what is measured.
    private static readonly MetadataReference[] References = FindReferences();

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, deterministic: true);

    private readonly CSharpParseOptions _options = options ?? InBuild;

    public CSharpCompilation Fresh() => CSharpCompilation.Create("Benchmark", Trees(), References, Options);

    /// <summary>Another comment and method body in the file that has no cells.</summary>
    public CSharpCompilation EditUnrelated(CSharpCompilation compilation, int edit) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], Parse(CellSources.Unrelated(edit), "Unrelated.cs"));

    /// <summary>Another digit in the first cell.</summary>
    public CSharpCompilation EditCell(CSharpCompilation compilation, int edit) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse(CellSources.File(kind, 0, Math.Min(CellSources.CellsPerFile, cells), edit), "Cells0.cs"));

    public SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), _options, path);

    private IEnumerable<SyntaxTree> Trees()
    {
        for (var first = 0; first < cells; first += CellSources.CellsPerFile)
        {
            var count = Math.Min(CellSources.CellsPerFile, cells - first);
            yield return Parse(CellSources.File(kind, first, count), FormattableString.Invariant($"Cells{first}.cs"));
        }

        yield return Parse(CellSources.Unrelated(0), "Unrelated.cs");
    }

    private static MetadataReference[] FindReferences()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(CellAttribute).Assembly.Location)
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray();
    }
}
