using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Benchmarks.Cells;

namespace PhiLi.Benchmarks.Drivers;

/// <summary>A whole build, from parsed sources to an assembly, in milliseconds.</summary>
/// <param name="Cells">How many cells.</param>
/// <param name="Generated">With the generator.</param>
/// <param name="ByHand">With the same members written out in the project; reading them counts.</param>
/// <param name="Ratio">The median of the pairs' ratios.</param>
internal sealed record BuildCost(int Cells, double Generated, double ByHand, double Ratio);

/// <summary>What the generator adds to a build of the same types, had somebody written them.</summary>
internal static class HandWritten
{
    public static BuildCost Run(CellKind kind, int size)
    {
        var project = new CellProject(kind, size);
        var texts = Driver.Run(Driver.OfPhiLi(), project.Fresh()).Driver.GetRunResult().Results[0].GeneratedSources
            .Select(static source => (Text: source.SourceText.ToString(), source.HintName)).ToArray();
        var pairs = new List<(double Generated, double ByHand)>();
        var repeats = size >= 10_000 ? 3 : 7;
        for (var i = 0; i <= repeats; i++)
        {
            double generated, byHand;
            if (i % 2 == 0)
                (generated, byHand) = (Generated(project), ByHand(project, texts));
            else
                (byHand, generated) = (ByHand(project, texts), Generated(project));

            // The first of them warms the emitter.
            if (i > 0)
                pairs.Add((generated, byHand));
        }

        return new BuildCost(
            size,
            Statistics.Median(pairs.Select(static pair => pair.Generated)),
            Statistics.Median(pairs.Select(static pair => pair.ByHand)),
            Statistics.Median(pairs.Select(static pair => pair.Generated / pair.ByHand)));
    }

    private static double Generated(CellProject project)
    {
        var compilation = project.Fresh();
        Driver.Settle();
        var start = Stopwatch.GetTimestamp();
        Emit(Driver.Run(Driver.OfPhiLi(), compilation).Output);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double ByHand(CellProject project, (string Text, string Name)[] texts)
    {
        var compilation = project.Fresh();
        Driver.Settle();
        var start = Stopwatch.GetTimestamp();
        Emit(compilation.AddSyntaxTrees(texts.Select(each => project.Parse(each.Text, each.Name))));
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Emit(Compilation compilation)
    {
        var result = compilation.Emit(Stream.Null);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(static each => each.Severity == DiagnosticSeverity.Error).ToString());
    }
}
