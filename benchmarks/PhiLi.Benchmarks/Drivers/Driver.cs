using System;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers;
using PhiLi.Benchmarks.Cells;

namespace PhiLi.Benchmarks.Drivers;

/// <summary>One run of a generator's driver.</summary>
/// <param name="Total">From a compilation to the compilation with the generated files in it.</param>
/// <param name="Generator">The part of it that the driver books to the generator.</param>
/// <param name="Pause">The part of it in which the garbage collector had everything stand still.</param>
/// <param name="Driver">The driver, warm now.</param>
/// <param name="Output">The compilation with the generated files.</param>
internal sealed record DriverRun(TimeSpan Total, TimeSpan Generator, TimeSpan Pause, GeneratorDriver Driver, Compilation Output);

/// <summary>Drives generators and looks at the clock.</summary>
internal static class Driver
{
    public static GeneratorDriver OfPhiLi(CSharpParseOptions? options = null, bool tracksSteps = false) => Create(new CellGenerator(), options, tracksSteps);

    public static GeneratorDriver OfFloor(CSharpParseOptions? options = null) => Create(new FloorGenerator(), options, tracksSteps: false);

    public static DriverRun Run(GeneratorDriver driver, Compilation compilation)
    {
        var paused = GC.GetTotalPauseDuration();
        var start = Stopwatch.GetTimestamp();
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var total = Stopwatch.GetElapsedTime(start);
        if (!diagnostics.IsEmpty)
            throw new InvalidOperationException("The driver complains: " + diagnostics[0]);

        return new DriverRun(total, driver.GetTimingInfo().GeneratorTimes[0].ElapsedTime, GC.GetTotalPauseDuration() - paused, driver, output);
    }

    /// <summary>Collects what earlier runs left, so that no run pays for another.</summary>
    public static void Settle()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static CSharpGeneratorDriver Create(IIncrementalGenerator generator, CSharpParseOptions? options, bool tracksSteps) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: options ?? CellProject.InBuild,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
}
