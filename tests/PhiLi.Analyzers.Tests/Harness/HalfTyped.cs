using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>
/// Runs generator and analyzer over many versions of one file, as an editor would, and demands that all are clean: no
/// exception, and no error or warning of the compiler that the same text lacks without PhiLi.
/// </summary>
internal static class HalfTyped
{
    public static void AssertClean(string name, IReadOnlyList<string> texts)
    {
        var program = TestProgram.Of("");
        var empty = program.Compile().RemoveAllSyntaxTrees();
        AssertClean(program, texts, (driver, text) => (driver, empty.AddSyntaxTrees(program.Parse(name, text)), []));
    }

    /// <summary>The same of many versions of a table, <c>t.csv</c>, while the code stays. What loses its numbers must also be told.</summary>
    public static void AssertTablesClean(string source, IReadOnlyList<string> texts)
    {
        var program = TestProgram.Cells(source);
        var input = program.Compile();
        AssertClean(program, texts, (driver, text) =>
        {
            var table = new TestTable("t.csv", text);
            return (driver.ReplaceAdditionalTexts([table]), input, [table]);
        });
    }

    private static void AssertClean(
        TestProgram program, IReadOnlyList<string> texts, Func<GeneratorDriver, string, (GeneratorDriver, Compilation, ImmutableArray<TestTable>)> edit)
    {
        var failures = new ConcurrentQueue<string>();
        Parallel.ForEach(
            Partitioner.Create(0, texts.Count, Math.Max(1, texts.Count / (2 * Environment.ProcessorCount))),
            range =>
            {
                // One driver walks its share of the versions in order: the cached path is what runs in an editor.
                var driver = GeneratorRun.Driver(program.ParseOptions, tracksSteps: false);
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    try
                    {
                        (driver, var input, var tables) = edit(driver, texts[i]);
                        driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out _);
                        Check(driver.GetRunResult().Results.Single(), input, output, tables);
                    }
                    catch (Exception exception)
                    {
                        failures.Enqueue(exception + "\nin version " + i + ", which ends: …" + texts[i][Math.Max(0, texts[i].Length - 300)..]);
                    }
                }
            });
        Assert.True(failures.IsEmpty, failures.Count + " of " + texts.Count + " versions are not clean, such as:\n" + failures.FirstOrDefault());
    }

    private static void Check(GeneratorRunResult result, Compilation input, Compilation output, ImmutableArray<TestTable> tables)
    {
        if (result.Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);

        foreach (var file in result.GeneratedSources)
        {
            if (file.SyntaxTree.GetDiagnostics().FirstOrDefault() is { } syntax)
                throw new InvalidOperationException(syntax.ToString());
        }

        if (!result.GeneratedSources.IsEmpty && Added(input, output).FirstOrDefault() is { } added)
            throw new InvalidOperationException("Added: " + added + "\n" + added.Location.SourceTree);

        var found = Judgement.Diagnostics(output, tables);
        foreach (var each in found)
            Judgement.Marked(each.Location, tables);

        if (!tables.IsEmpty && result.GeneratedSources.Any(static file => file.SourceText.ToString().Contains("PHILI3000", StringComparison.Ordinal))
            && found.All(static each => each.Severity != DiagnosticSeverity.Error))
        {
            throw new InvalidOperationException("Numbers are refused, and nobody is told why.");
        }
    }

    // In the author's own text a line that was wrong may be wrong in another way: what it names is there now.
    private static IEnumerable<Diagnostic> Added(Compilation input, Compilation output)
    {
        var before = Complaints(input).ToArray();
        var messages = before.Select(static each => each.GetMessage(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
        var lines = before.Select(static each => each.Location.GetLineSpan().StartLinePosition.Line).ToHashSet();
        return Complaints(output).Where(each =>
            !messages.Contains(each.GetMessage(CultureInfo.InvariantCulture))
            && (GeneratorRun.IsGenerated(each.Location) || !lines.Contains(each.Location.GetLineSpan().StartLinePosition.Line)));
    }

    private static IEnumerable<Diagnostic> Complaints(Compilation compilation) =>
        compilation.GetDiagnostics().Where(static each => each.Severity >= DiagnosticSeverity.Warning && each.Id != "CS1591");
}
