using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi.Analyzers.Reading;
using PhiLi.Benchmarks.Cells;
using PhiLi.Benchmarks.Drivers;
using PhiLi.Benchmarks.Literals;
using PhiLi.Benchmarks.Sizes;
using PhiLi.Benchmarks.Tables;
using static PhiLi.Benchmarks.Report.Verdicts;

namespace PhiLi.Benchmarks.Report;

/// <summary>Measures, tabulates and judges, a section at a time.</summary>
internal sealed class Sections(Verdicts verdicts)
{
    public string Generator()
    {
        var text = "";
        foreach (var kind in Enum.GetValues<CellKind>())
        {
            var name = kind == CellKind.Least ? "Least" : "Full";
            text += "### " + name + " cells\n\n";
            // First, since it throws where a step is not cached, and the rest takes minutes.
            var steps = CachedSteps.Describe(kind);
            var costs = new List<DriverCost>();
            foreach (var cost in DriverBenchmark.Run(kind))
            {
                // It takes minutes: those who wait want to see something, and those who interrupt want to keep it.
                Console.Error.WriteLine("  " + cost);
                costs.Add(cost);
            }

            var table = new Table("Cells", "When", "Generator, ms", "Whole driver, ms", "of it collecting, ms", "Floor, ms", "Ratio to the floor", "µs a cell");
            foreach (var cost in costs)
            {
                table.Add(
                    cost.Cells.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', ' '),
                    cost.Occasion switch { Occasion.Cold => "cold", Occasion.ColdInEditor => "cold, XML comments parsed", Occasion.UnrelatedEdit => "after an unrelated edit", _ => "after an edit of one cell" },
                    Text(cost.Generator, ""),
                    Text(cost.Total, ""),
                    Text(cost.Pause, ""),
                    Text(cost.Floor, ""),
                    Text(cost.Ratio, ""),
                    Text(cost.Total * 1000 / cost.Cells, ""));
            }

            text += table + "\nAfter an unrelated edit the driver says of its steps: " + steps + ".\n\n";
            Judge(name, costs);
        }

        return text;
    }

    public string Tables()
    {
        var table = new Table("Rows", "They become", "Generator, ms", "Checked, ms", "Compiled, ms", "After an edit of code, ms", "After an edit of a row, ms", "µs a row, checked and generated", "Assembly, kB");
        var costs = new List<TableCost>();
        foreach (var cost in TableBenchmark.Run())
        {
            Console.Error.WriteLine("  " + cost);
            costs.Add(cost);
            table.Add(
                cost.Rows.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(',', ' '),
                cost.Rows > DeclaredTable.MostClasses ? "data" : "classes",
                Text(cost.Generate, ""),
                Text(cost.Check, ""),
                Text(cost.Compile, ""),
                Text(cost.CodeEdit, ""),
                Text(cost.RowEdit, ""),
                Text((cost.Generate + cost.Check) * 1000 / cost.Rows, ""),
                Text(cost.Assembly / 1000.0, ""));
        }

        var large = costs.Where(static cost => cost.Rows > DeclaredTable.MostClasses).ToArray();
        verdicts.AtMost("A table of 10 000 rows, checked and generated", 2000, large.Where(static cost => cost.Rows == 10_000).Sum(static cost => cost.Generate + cost.Check), "ms");
        verdicts.AtMost("Rows as data: slope from 1 001 to 100 000", 1.1, Statistics.LogLogSlope([.. large.Select(static cost => ((double)cost.Rows, cost.Generate + cost.Check))]));
        return table.ToString();
    }

    public static string Builds()
    {
        var table = new Table("Cells", "With the generator, ms", "The same members by hand, ms", "Ratio");
        foreach (var kind in Enum.GetValues<CellKind>())
        {
            foreach (var size in new[] { 100, 1_000, 10_000 })
            {
                // Ten thousand full cells say nothing that a thousand do not, and take minutes.
                if (kind == CellKind.Full && size == 10_000)
                    continue;

                var cost = HandWritten.Run(kind, size);
                table.Add(Text(size, "") + " " + kind.ToString().ToLowerInvariant(), Text(cost.Generated, ""), Text(cost.ByHand, ""), Text(cost.Ratio, ""));
            }
        }

        return table.ToString();
    }

    public string Literals()
    {
        var costs = LiteralCost.Measure();
        var table = new Table("Literal", "ns", "Bytes");
        foreach (var cost in costs)
            table.Add("`" + cost.Text + "`", Text(cost.Nanoseconds, ""), Text(cost.Bytes, ""));

        foreach (var group in costs.GroupBy(static cost => cost.IsRare))
        {
            var which = group.Key ? "A literal of a unit spelled as nobody does" : "The costliest of the usual literals";
            verdicts.AtMost(which + ", time", 1_000, group.Max(static cost => cost.Nanoseconds), "ns");
            verdicts.AtMost(which + ", memory", 200, group.Max(static cost => cost.Bytes), "B");
        }

        return table.ToString();
    }

    public string Sizes()
    {
        var table = new Table("Cell", "C#, B", "IL bodies, B", "Metadata, B", "Whole assembly, B");
        foreach (var kind in Enum.GetValues<CellKind>())
        {
            var size = CellSize.Of(kind);
            table.Add(kind.ToString(), Text(size.Source, ""), Text(size.Bodies, ""), Text(size.Metadata, ""), Text(size.Assembly, ""));
            if (kind != CellKind.Full)
                continue;

            verdicts.AtMost("A full cell, bodies of methods", 1_500, size.Bodies, "B");
            verdicts.AtMost("A full cell, everything the assembly grows by", 1_500, size.Assembly, "B");
        }

        return table.ToString();
    }

    private void Judge(string name, IReadOnlyList<DriverCost> costs)
    {
        var cold = costs.Where(static cost => cost is { Occasion: Occasion.Cold, Cells: >= 100 }).ToArray();
        verdicts.Within(
            name + " cells, cold: slope from 100 to 10 000", 1, 0.1, Statistics.LogLogSlope([.. cold.Select(static cost => ((double)cost.Cells, cost.Total))]));
        verdicts.AtMost(name + " cells, cold: worst ratio to the floor", 2, cold.Max(static cost => cost.Ratio), "×");
        verdicts.AtMost(
            name + " cells, cold with XML comments: worst ratio to the floor",
            2,
            costs.Where(static cost => cost is { Occasion: Occasion.ColdInEditor, Cells: >= 100 }).Max(static cost => cost.Ratio),
            "×");
        verdicts.AtMost(
            name + " cells, unrelated edit: worst ratio to the floor",
            1.1,
            costs.Where(static cost => cost is { Occasion: Occasion.UnrelatedEdit, Cells: >= 100 }).Max(static cost => cost.Ratio),
            "×");
        if (name == "Least")
            verdicts.AtMost("10 000 least cells, cold", 1_000, cold.Single(static cost => cost.Cells == 10_000).Total, "ms");
    }
}
