using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Benchmarks.Cells;

namespace PhiLi.Benchmarks.Drivers;

/// <summary>
/// PhiLi's driver beside the floor's: one run of each in turn, the first of them now this and now that, so that a machine
/// that grows slow does so for both.
/// </summary>
internal static class DriverBenchmark
{
    public static readonly int[] Sizes = [1, 100, 1_000, 10_000];

    public static IEnumerable<DriverCost> Run(CellKind kind)
    {
        WarmUp(kind);
        foreach (var size in Sizes)
        {
            var project = new CellProject(kind, size);
            yield return Series(size, Occasion.Cold, _ => (Driver.OfPhiLi(), project.Fresh()), _ => (Driver.OfFloor(), project.Fresh()));

            var editor = new CellProject(kind, size, CellProject.InEditor);
            yield return Series(
                size, Occasion.ColdInEditor, _ => (Driver.OfPhiLi(CellProject.InEditor), editor.Fresh()), _ => (Driver.OfFloor(CellProject.InEditor), editor.Fresh()));

            var compilation = project.Fresh();
            var warm = Driver.Run(Driver.OfPhiLi(), compilation).Driver;
            var warmFloor = Driver.Run(Driver.OfFloor(), compilation).Driver;
            yield return Series(
                size,
                Occasion.UnrelatedEdit,
                i => (warm, project.EditUnrelated(compilation, i)),
                i => (warmFloor, project.EditUnrelated(compilation, i)));
            yield return Series(
                size,
                Occasion.CellEdit,
                i => (warm, project.EditCell(compilation, i)),
                i => (warmFloor, project.EditCell(compilation, i)));
        }
    }

    private static DriverCost Series(
        int size, Occasion occasion, Func<int, (GeneratorDriver, CSharpCompilation)> phili, Func<int, (GeneratorDriver, CSharpCompilation)> floor)
    {
        var pairs = new List<(DriverRun PhiLi, DriverRun Floor)>();
        var repeats = Repeats(size);
        for (var i = 1; i <= repeats; i++)
        {
            if (i % 2 == 0)
            {
                var first = Once(phili(i));
                pairs.Add((first, Once(floor(i))));
            }
            else
            {
                var first = Once(floor(i));
                pairs.Add((Once(phili(i)), first));
            }
        }

        return new DriverCost(
            size,
            occasion,
            Statistics.Median(pairs.Select(static pair => pair.PhiLi.Generator.TotalMilliseconds)),
            Statistics.Median(pairs.Select(static pair => pair.PhiLi.Total.TotalMilliseconds)),
            Statistics.Median(pairs.Select(static pair => pair.PhiLi.Pause.TotalMilliseconds)),
            Statistics.Median(pairs.Select(static pair => pair.Floor.Total.TotalMilliseconds)),
            Statistics.Median(pairs.Select(static pair => pair.PhiLi.Total / pair.Floor.Total)));
    }

    private static DriverRun Once((GeneratorDriver Driver, CSharpCompilation Compilation) subject)
    {
        Driver.Settle();
        var run = Driver.Run(subject.Driver, subject.Compilation);

        // What was generated is of no more interest, and would be held until the series ends.
        return run with { Driver = null!, Output = null! };
    }

    private static int Repeats(int size) => size switch { <= 1 => 31, <= 100 => 21, <= 1_000 => 11, _ => 7 };

    // The compiler that users run is compiled ahead of time or long warm; what is measured is not the just-in-time compiler.
    private static void WarmUp(CellKind kind)
    {
        var project = new CellProject(kind, 200);
        for (var i = 0; i < 30; i++)
        {
            Driver.Run(Driver.OfPhiLi(), project.Fresh());
            Driver.Run(Driver.OfFloor(), project.Fresh());
        }
    }
}
