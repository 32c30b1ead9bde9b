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

    public static IReadOnlyList<string> Findings(GeneratorRun run) => [.. Diagnostics(run.Output).Select(Short)];

    public static IReadOnlyList<string> Messages(GeneratorRun run) =>
        [.. Diagnostics(run.Output).Select(static each => each.Id + ": " + each.GetMessage(CultureInfo.InvariantCulture))];

    /// <summary>Every diagnostic of the analyzer, in source order. An exception in it fails the test.</summary>
    public static ImmutableArray<Diagnostic> Diagnostics(Compilation compilation, CancellationToken cancellation = default) =>
        Run(compilation, concurrent: false, cancellation).GetAwaiter().GetResult();

    public static async Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, bool concurrent, CancellationToken cancellation = default)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => thrown = exception, concurrent, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new CellAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellation);
        if (thrown is not null)
            throw new InvalidOperationException("The analyzer threw.", thrown);

        return [.. found
            .OrderBy(static each => each.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static each => each.Location.SourceSpan.Start)
            .ThenBy(static each => each.Id, StringComparer.Ordinal)
            .ThenBy(static each => each.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)];
    }

    private static string Short(Diagnostic diagnostic) => diagnostic.Id + " '" + Marked(diagnostic.Location) + "'";

    private static string Marked(Location location) =>
        location.SourceTree is { } tree ? tree.GetText().ToString(location.SourceSpan) : "";
}
