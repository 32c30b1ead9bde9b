using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PhiLi.Benchmarks.Literals;

/// <summary>What reading one literal costs.</summary>
/// <param name="Text">The literal.</param>
/// <param name="Nanoseconds">Median time.</param>
/// <param name="Bytes">What it allocates.</param>
internal sealed record LiteralCost(string Text, double Nanoseconds, long Bytes)
{
    /// <summary>Whether its unit is spelled as nobody does, and has to be taken apart.</summary>
    public bool IsRare => Text == LiteralBenchmarks.Rare;

    public static IReadOnlyList<LiteralCost> Measure()
    {
        // In this process: a project that BenchmarkDotNet makes up would not build under this repository's rules.
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(new InProcessEmitToolchain(logOutput: false)))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(new TextLogger(Console.Error))
            .WithArtifactsPath(System.IO.Path.Combine(System.IO.Path.GetTempPath(), "phili-benchmarks"));
        var summary = BenchmarkRunner.Run<LiteralBenchmarks>(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(static report => !report.Success))
            throw new InvalidOperationException("A literal could not be measured; the log says why.");

        return summary.Reports
            .Select(static report => new LiteralCost(
                (string)report.BenchmarkCase.Parameters["Text"],
                report.ResultStatistics!.Median,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0))
            .ToArray();
    }
}
