using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PhiLi.Analyzers;
using PhiLi.Benchmarks.Cells;
using PhiLi.Benchmarks.Drivers;

namespace PhiLi.Benchmarks.Tables;

/// <summary>Tables from a hundred rows to a hundred thousand, checked, generated and compiled.</summary>
internal static class TableBenchmark
{
    // The last size that becomes classes, and the first that is data, beside each other.
    public static readonly int[] Sizes = [100, 1_000, 1_001, 10_000, 100_000];

    public static IEnumerable<TableCost> Run()
    {
        for (var i = 0; i < 10; i++)
            Measure(200, 1);

        foreach (var size in Sizes)
            yield return Measure(size, size > 10_000 ? 3 : 7);
    }

    private static TableCost Measure(int rows, int repeats)
    {
        var project = new TableProject(rows);
        var runs = new List<TableCost>();
        for (var i = 0; i < repeats; i++)
        {
            Driver.Settle();
            var compilation = project.Fresh();
            var cold = Driver.Run(Create(project.Table), compilation);
            var edited = Driver.Run(cold.Driver, project.EditCode(compilation, i)).Total;
            var row = Driver.Run(cold.Driver.ReplaceAdditionalText(project.Table, project.Edited(i)), compilation).Total;

            Driver.Settle();
            var check = Clock(() => Check(project.Fresh(), project.Table));

            Driver.Settle();
            var size = 0L;
            var compile = Clock(() => size = Compile(project));
            runs.Add(new TableCost(rows, cold.Total.TotalMilliseconds, check, compile, edited.TotalMilliseconds, row.TotalMilliseconds, size));
        }

        return new TableCost(
            rows,
            Median(static run => run.Generate),
            Median(static run => run.Check),
            Median(static run => run.Compile),
            Median(static run => run.CodeEdit),
            Median(static run => run.RowEdit),
            runs[0].Assembly);

        double Median(Func<TableCost, double> of) => Statistics.Median(runs.Select(of));
    }

    private static CSharpGeneratorDriver Create(AdditionalText table) => CSharpGeneratorDriver.Create(
        [new CellGenerator().AsSourceGenerator()], [table], CellProject.InBuild);

    private static void Check(CSharpCompilation compilation, AdditionalText table)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([table]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = compilation.WithAnalyzers([new TableAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        if (found.Any(static each => each.Severity >= DiagnosticSeverity.Warning))
            throw new InvalidOperationException("The table has a fault: " + found.First(static each => each.Severity >= DiagnosticSeverity.Warning));
    }

    private static long Compile(TableProject project)
    {
        using var assembly = new MemoryStream();
        var emitted = Driver.Run(Create(project.Table), project.Fresh()).Output.Emit(assembly);
        return emitted.Success ? assembly.Length : throw new InvalidOperationException("The table does not compile: " + emitted.Diagnostics[0]);
    }

    private static double Clock(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
