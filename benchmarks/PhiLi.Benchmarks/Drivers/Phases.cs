using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers.Reading;
using PhiLi.Analyzers.Writing;
using PhiLi.Benchmarks.Cells;
using PhiLi.Cells;
using PhiLi.Rules;

namespace PhiLi.Benchmarks.Drivers;

/// <summary>
/// Where the generator's time goes: its steps one after the other by hand, outside of the driver. Processor time, not the
/// clock's, and bytes, so that it can be asked on a busy machine.
/// </summary>
internal static class Phases
{
    private const int Cells = 2_000;

    public static void Print()
    {
        foreach (var kind in Enum.GetValues<CellKind>())
        {
            var laps = new List<(string Name, double Milliseconds, long Bytes)[]>();
            for (var i = 0; i < 13; i++)
            {
                Driver.Settle();
                laps.Add(Run(new CellProject(kind, Cells).Fresh()));
            }

            Console.WriteLine(FormattableString.Invariant($"{kind + ", a cell",-26} {"µs",8} {"bytes",8}"));
            for (var i = 0; i < laps[0].Length; i++)
                Console.WriteLine(FormattableString.Invariant($"  {laps[0][i].Name,-24} {Statistics.Median(laps.Skip(4).Select(lap => lap[i].Milliseconds)) * 1000 / Cells,8:0.00} {laps[^1][i].Bytes / Cells,8}"));
        }
    }

    private static (string Name, double Milliseconds, long Bytes)[] Run(CSharpCompilation compilation)
    {
        var laps = new List<(string Name, double Milliseconds, long Bytes)>();
        var (start, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        var types = compilation.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Benchmark").GetTypeMembers()
            .Where(static type => type.Name.StartsWith("Cell", StringComparison.Ordinal)).ToArray();
        Lap("declare (compiler)");

        foreach (var type in types)
            _ = type.GetAttributes();
        Lap("bind (compiler)");

        var declarations = types.Select(type => Copy(type, compilation)).ToArray();
        Lap("read");

        foreach (var type in types)
            _ = TypeShapeReader.Read(type, default);
        Lap("  of it the shape");

        var again = types.Select(type => Copy(type, compilation)).ToArray();
        Lap("  read again");

        var same = declarations.SequenceEqual(again);
        Lap("  compare with last time");

        var materials = MaterialTable.Read(MaterialTable.NamesIn([.. declarations.Select(static each => new DeclaredCell("", each))]), compilation, default);
        var complete = declarations.Select(each => materials.Complete(each)!).ToArray();
        Lap("read materials");

        var cells = complete.Select(CellReader.Read).ToArray();
        Lap("solve");

        var findings = cells.Select(static cell => RuleBook.JudgeErrors(cell)).ToArray();
        Lap("judge");

        var texts = cells.Zip(findings, static (cell, found) => CellWriter.Write(cell, found, hasDiagnosticId: true, out _)).ToArray();
        Lap("write");

        var declared = declarations.Zip(texts, static (declaration, text) => new WrittenCell("Cells" + (declaration.GetHashCode() & 63), CellReference.To(declaration.Type), text, HasRecord: true)).ToArray();
        Lap("  (overhead of this test)");

        var files = CellFile.Group([.. declared], default).Select(static file => (file.HintName, Text: file.Text())).ToArray();
        Lap("files");

        var trees = files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, CellProject.InBuild, file.HintName)).ToArray();
        Lap("parse (compiler)");

        _ = files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, CellProject.InEditor, file.HintName)).ToArray();
        Lap("parse with comments");

        if (!same || trees.Length == 0)
            throw new InvalidOperationException("Two readings of one declaration differ.");

        return [.. laps];

        static CellDeclaration Copy(INamedTypeSymbol type, Compilation compilation) => DeclarationReader.Copy(type, compilation, default)!;

        void Lap(string name)
        {
            laps.Add((name, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes));
            (start, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
        }
    }
}
