using System;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers;
using PhiLi.Benchmarks.Cells;

namespace PhiLi.Benchmarks.Drivers;

/// <summary>One run of a generator's driver.</summary>
/// <param name="Total">From a compilation to the compilation with the generated files in it.</param>
/// <param name="Generator">The part of it that the driver books to the generator.</param>
/// <param name="Driver">The driver, warm now.</param>
/// <param name="Output">The compilation with the generated files.</param>
internal sealed record DriverRun(TimeSpan Total, TimeSpan Generator, GeneratorDriver Driver, Compilation Output);

/// <summary>Drives generators and looks at the clock.</summary>
internal static class Driver
{
    public static GeneratorDriver OfPhiLi(bool tracksSteps = false) => Create(new CellGenerator(), tracksSteps);

    public static GeneratorDriver OfFloor() => Create(new FloorGenerator(), tracksSteps: false);

    public static DriverRun Run(GeneratorDriver driver, Compilation compilation)
    {
        var before = driver.GetTimingInfo().GeneratorTimes.Sum(static each => each.ElapsedTime.Ticks);
        var start = Stopwatch.GetTimestamp();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var total = Stopwatch.GetElapsedTime(start);
        if (!diagnostics.IsEmpty)
            throw new InvalidOperationException("The driver complains: " + diagnostics[0]);

        var after = driver.GetTimingInfo().GeneratorTimes.Sum(static each => each.ElapsedTime.Ticks);

        // The driver's own record is of its last run; an older Roslyn may add runs up.
        var generator = after >= before && before > 0 && TimeSpan.FromTicks(after) > total ? after - before : after;
        return new DriverRun(total, TimeSpan.FromTicks(generator), driver, output);
    }

    /// <summary>Collects what earlier runs left, so that no run pays for another.</summary>
    public static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static CSharpGeneratorDriver Create(IIncrementalGenerator generator, bool tracksSteps) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: CellProject.ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
}
