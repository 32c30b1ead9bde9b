using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>A program that compiles without a warning beside a table: what is generated of the two, and what is found in both.</summary>
internal sealed class ProgramWithTable
{
    private readonly ImmutableArray<AdditionalText> _tables;

    private ProgramWithTable(Compilation output, ImmutableArray<AdditionalText> tables)
    {
        Output = output;
        _tables = tables;
    }

    /// <summary>The program with what was generated.</summary>
    public Compilation Output { get; }

    public static ProgramWithTable Of(TestProgram program, string path, string text)
    {
        ImmutableArray<AdditionalText> tables = [new Table(path, text)];
        CSharpGeneratorDriver.Create([new CellGenerator().AsSourceGenerator()], tables, program.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(program.Compile(), out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(GeneratorRun.Complaints(output));
        return new ProgramWithTable(output, tables);
    }

    /// <summary>Every diagnostic, of the table and of the program.</summary>
    public IReadOnlyList<Diagnostic> Findings()
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(_tables), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = Output.WithAnalyzers([new CellAnalyzer(), new TableAnalyzer()], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        Assert.DoesNotContain(found, static each => each.Id == "AD0001");
        return [.. found.OrderBy(static each => each.Location.SourceSpan.Start).ThenBy(static each => each.Id, StringComparer.Ordinal)];
    }

    public static string Message(Diagnostic diagnostic) => diagnostic.Id + ": " + diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The class that has the cells as members, compiled and loaded.</summary>
    public static Type Load(Compilation output, string type) => Assembly.Load(EmittedProgram.Emit(output)).GetType(type, throwOnError: true)!;

    /// <summary>The records of a table's class.</summary>
    public static IReadOnlyList<CellRecord> Rows(Type table) => (IReadOnlyList<CellRecord>)table.GetProperty("Rows")!.GetValue(null)!;

    private sealed class Table(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, new System.Text.UTF8Encoding(false));

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
