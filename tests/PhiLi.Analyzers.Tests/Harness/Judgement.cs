using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>What the analyzer says about a program, after generation as in a real build.</summary>
internal static class Judgement
{
    /// <summary>
    /// Generates, compiles and analyzes a program that has no fault of its own, and holds what was found against what is expected:
    /// <c>PHILI2002 'text that is marked'</c>, in source order. Nothing else may be found, not even hidden.
    /// </summary>
    public static void Of(string source, params string[] expected) => Of(TestProgram.Cells(source), expected);

    public static void Of(TestProgram program, params string[] expected) => Assert.Equal(expected, Findings(GeneratorRun.Of(program)));

    /// <summary>The same of a program that the compiler refuses, for reasons that are expected too.</summary>
    public static void OfBroken(TestProgram program, string[] compiler, params string[] expected)
    {
        var run = GeneratorRun.OfBroken(program);
        Assert.Equal(compiler, CompilerErrors(run.Output));
        Assert.Equal(expected, Findings(run));
    }

    public static IReadOnlyList<string> CompilerErrors(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static each => each.Severity == DiagnosticSeverity.Error).Select(Short).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Findings(GeneratorRun run) => [.. Diagnostics(run).Select(each => Short(each, run.Tables))];

    public static IReadOnlyList<string> Messages(GeneratorRun run) =>
        [.. Diagnostics(run).Select(static each => each.Id + ": " + each.GetMessage(CultureInfo.InvariantCulture))];

    public static ImmutableArray<Diagnostic> Diagnostics(GeneratorRun run) => Diagnostics(run.Output, run.Tables);

    /// <summary>Every diagnostic of the analyzers, by file and in the order of its text. An exception in one fails the test.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(Compilation compilation, CancellationToken cancellation = default) => Diagnostics(compilation, [], cancellation);

    public static ImmutableArray<Diagnostic> Diagnostics(Compilation compilation, ImmutableArray<TestTable> tables, CancellationToken cancellation = default) =>
        Run(compilation, tables, concurrent: false, cancellation).GetAwaiter().GetResult();

    public static Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, bool concurrent, CancellationToken cancellation = default) =>
        Run(compilation, [], concurrent, cancellation);

    public static async Task<ImmutableArray<Diagnostic>> Run(
        Compilation compilation, ImmutableArray<TestTable> tables, bool concurrent, CancellationToken cancellation = default)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. tables]), (exception, _, _) => thrown = exception, concurrent, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new CellAnalyzer(), new TableAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellation);
        if (thrown is not null)
            throw new InvalidOperationException("The analyzer threw.", thrown);

        return [.. found
            .OrderBy(static each => PathOf(each.Location), StringComparer.Ordinal)
            .ThenBy(static each => each.Location.SourceSpan.Start)
            .ThenBy(static each => each.Id, StringComparer.Ordinal)
            .ThenBy(static each => each.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)];
    }

    private static string Short(Diagnostic diagnostic) => Short(diagnostic, []);

    private static string Short(Diagnostic diagnostic, ImmutableArray<TestTable> tables) => diagnostic.Id + " '" + Marked(diagnostic.Location, tables) + "'";

    /// <summary>The characters that a location marks, in a source or in a file beside them.</summary>
    public static string Marked(Location location, ImmutableArray<TestTable> tables)
    {
        if (location.SourceTree is { } tree)
            return tree.GetText().ToString(location.SourceSpan);

        if (location.Kind != LocationKind.ExternalFile)
            return "";

        // An editor goes by the span, a command line by line and column.
        var text = tables.Single(each => each.Path == PathOf(location)).Text!;
        Assert.Equal(text.Lines.GetLinePositionSpan(location.SourceSpan), location.GetLineSpan().Span);
        return text.ToString(location.SourceSpan);
    }

    private static string? PathOf(Location location) => location.Kind == LocationKind.ExternalFile ? location.GetLineSpan().Path : location.SourceTree?.FilePath;
}
