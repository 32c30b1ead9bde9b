using System;
using System.Linq;
using PhiLi.Benchmarks.Cells;
using PhiLi.Benchmarks.Report;
using PhiLi.Benchmarks.Sizes;

const string Usage = "Usage: PhiLi.Benchmarks generator | steps | literals | size | builds | tables | profile | rows | example | all [--write]";

// A table on a console that cannot spell µ is of no use.
Console.OutputEncoding = System.Text.Encoding.UTF8;

var verdicts = new Verdicts();
var sections = new Sections(verdicts);
switch (args.FirstOrDefault())
{
    case "generator":
        Console.WriteLine(Machine.Describe() + "\n\n" + sections.Generator() + verdicts);
        return 0;
    case "steps":
        foreach (var kind in Enum.GetValues<CellKind>())
            Console.WriteLine(kind + ": " + PhiLi.Benchmarks.Drivers.CachedSteps.Describe(kind));

        return 0;
    case "literals":
        Console.WriteLine(Machine.Describe() + "\n\n" + sections.Literals() + "\n" + verdicts);
        return 0;
    case "size":
        Console.WriteLine(sections.Sizes() + "\n" + verdicts);
        return 0;
    case "builds":
        Console.WriteLine(Machine.Describe() + "\n\n" + Sections.Builds());
        return 0;
    case "profile":
        PhiLi.Benchmarks.Drivers.Phases.Print();
        return 0;
    case "tables":
        Console.WriteLine(Machine.Describe() + "\n\n" + sections.Tables() + "\n" + verdicts);
        return 0;
    case "rows":
        PhiLi.Benchmarks.Tables.TablePhases.Print();
        return 0;
    case "example":
        Console.WriteLine(CellSize.Example(CellKind.Full));
        return 0;
    case "all":
        // Literals first: a heap that has held ten thousand cells is no place for nanoseconds.
        var literals = sections.Literals();
        var sizes = sections.Sizes();
        var generator = sections.Generator();
        var builds = Sections.Builds();
        var tables = sections.Tables();
        var page = Machine.Describe() + "\n\n## Targets\n\n" + verdicts + "\n## The driver\n\n" + generator
            + "## A whole build\n\n" + builds + "\n## Tables\n\n" + tables + "\n## Literals\n\n" + literals + "\n## Sizes\n\n" + sizes;
        Console.WriteLine(page);
        if (args.Contains("--write"))
            Page.Write(page);

        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
