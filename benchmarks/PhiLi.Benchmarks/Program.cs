using System;
using System.Linq;
using PhiLi.Benchmarks.Cells;
using PhiLi.Benchmarks.Drivers;

foreach (var kind in Enum.GetValues<CellKind>())
{
    Console.WriteLine(CachedSteps.Describe(kind));
    foreach (var cost in DriverBenchmark.Run(kind))
        Console.WriteLine(cost);
}
