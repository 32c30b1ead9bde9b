using System;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Benchmarks.Cells;

namespace PhiLi.Benchmarks.Tables;

/// <summary>A project with one table of so many rows, no two of them alike.</summary>
internal sealed class TableProject(int rows)
{
    private const string Header =
        "id,name,cathode,family,anode,active_loading [mg/cm²],areal_capacity [mAh/cm²],c_rate,temperature_C,conductivity [mS/cm],source\n";

    private readonly CellProject _project = new(CellKind.Least, 0);

    public AdditionalText Table { get; } = new TextFile("/project/literature.csv", Write(rows, edited: -1));

    /// <summary>The same with another digit in the first row.</summary>
    public AdditionalText Edited(int edit) => new TextFile("/project/literature.csv", Write(rows, edit));

    public CSharpCompilation Fresh() => _project.Fresh().AddSyntaxTrees(
        _project.Parse("using PhiLi;\nnamespace Benchmark;\n[CellTable(\"literature.csv\")]\npublic static partial class Literature;\n", "Literature.cs"));

    /// <summary>Another comment and method body in a file without cells.</summary>
    public CSharpCompilation EditCode(CSharpCompilation compilation, int edit) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], _project.Parse(CellSources.Unrelated(edit), "Unrelated.cs"));

    private static string Write(int rows, int edited)
    {
        var text = new StringBuilder(Header);
        for (var i = 0; i < rows; i++)
        {
            var loading = i == 0 && edited >= 0 ? FormattableString.Invariant($"11.{edited % 1000:000}") : FormattableString.Invariant($"{10 + (i % 7)}.{i % 10}");
            text.Append(FormattableString.Invariant($"Cell{i},LiCoO2 | LPSCl no. {i} | Li-In,LiCoO2,sulfide-argyrodite,Li-In,{loading},{1 + (i % 90 / 100.0):0.00},{1 + (i % 5)},25,{2 + (i % 9 / 10.0):0.0},\"doi:10.1000/{i}, Table {i % 4}\"\n"));
        }

        return text.ToString();
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
