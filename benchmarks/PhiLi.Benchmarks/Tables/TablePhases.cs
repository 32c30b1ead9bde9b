using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi.Analyzers.Reading;
using PhiLi.Benchmarks.Drivers;
using PhiLi.Cells;
using PhiLi.Rules;
using PhiLi.Tables;

namespace PhiLi.Benchmarks.Tables;

/// <summary>Where the time of a row goes: processor time and bytes, so that it can be asked on a busy machine.</summary>
internal static class TablePhases
{
    private const int Rows = 5_000;

    public static void Print()
    {
        var project = new TableProject(Rows);
        var laps = new List<(string Name, double Milliseconds, long Bytes)[]>();
        for (var i = 0; i < 13; i++)
        {
            Driver.Settle();
            laps.Add(Run(project));
        }

        Console.WriteLine(FormattableString.Invariant($"{"a row",-26} {"µs",8} {"bytes",8}"));
        for (var i = 0; i < laps[0].Length; i++)
            Console.WriteLine(FormattableString.Invariant($"  {laps[0][i].Name,-24} {Statistics.Median(laps.Skip(4).Select(lap => lap[i].Milliseconds)) * 1000 / Rows,8:0.00} {laps[^1][i].Bytes / Rows,8}"));
    }

    private static (string Name, double Milliseconds, long Bytes)[] Run(TableProject project)
    {
        var laps = new List<(string Name, double Milliseconds, long Bytes)>();
        var compilation = project.Fresh();
        var text = project.Table.GetText()!.ToString();
        var type = new TypeShape { Namespace = "Benchmark", Header = new TypeHeader("Literature", "class", ""), MetadataName = "Benchmark.Literature" };
        var (start, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));

        var materials = KnownMaterials.In(compilation, default);
        Lap("know materials");

        var table = Table.Read(text);
        Lap("cut into fields");

        var reading = TableReader.Read(table, type);
        Lap("name the cells");

        var rows = reading.Cells.ToArray();
        Lap("read rows");

        var declarations = rows.Select(row => RowMaterials.Complete(row, materials)).ToArray();
        Lap("find materials");

        var cells = declarations.Select(CellReader.Read).ToArray();
        Lap("solve");

        foreach (var cell in cells)
            _ = RuleBook.Judge(cell);
        Lap("judge");
        return [.. laps];

        void Lap(string name)
        {
            var (now, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            laps.Add((name, (now - start).TotalMilliseconds, allocated - bytes));
            (start, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        }
    }
}
