using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace PhiLi.Analyzers.Tests.Harness;

/// <summary>One run of the generator. Every run is checked for what must always hold, and repeated after an unrelated edit.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(TestProgram program, CSharpCompilation input, CSharpCompilation output, ImmutableDictionary<string, string> files)
    {
        Tables = program.Tables;
        Input = input;
        Output = output;
        Files = files;
    }

    /// <summary>The program as its author wrote it.</summary>
    public CSharpCompilation Input { get; }

    /// <summary>The files beside its sources.</summary>
    public ImmutableArray<TestTable> Tables { get; }

    /// <summary>The program with what was generated.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What was generated, by file name.</summary>
    public ImmutableDictionary<string, string> Files { get; }

    /// <summary>All of it, in the order of the file names.</summary>
    public string Text => string.Concat(Files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Value));

    /// <param name="options">Options of the program.</param>
    /// <param name="tracksSteps">
    /// Whether steps can be asked about. Editors do not, and some compilers throw "Unexpected value '(Cached, Added)'" out of
    /// the tracking itself where files that do not parse come and go.
    /// </param>
    public static GeneratorDriver Driver(CSharpParseOptions options, bool tracksSteps = true) => CSharpGeneratorDriver.Create(
        [new CellGenerator().AsSourceGenerator()],
        parseOptions: options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    /// <summary>The same for a program, with the files beside its sources.</summary>
    public static GeneratorDriver Driver(TestProgram program, bool tracksSteps = true) =>
        Driver(program.ParseOptions, tracksSteps).AddAdditionalTexts([.. program.Tables]);

    /// <summary>Runs the generator on a program that compiles without warnings once it has run.</summary>
    public static GeneratorRun Of(TestProgram program)
    {
        var run = OfBroken(program);
        Assert.Empty(Complaints(run.Output));
        return run;
    }

    public static GeneratorRun OfCells(string source) => Of(TestProgram.Cells(source));

    public static GeneratorRun OfTable(string text) => Of(TestProgram.Table(text));

    /// <summary>Runs the generator on a program that may not compile.</summary>
    public static GeneratorRun OfBroken(TestProgram program)
    {
        var input = program.Compile();
        var driver = Driver(program).RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        var first = driver.GetRunResult().Results.Single();
        Assert.Null(first.Exception);

        var second = driver.RunGenerators(input.AddSyntaxTrees(program.Parse("Unrelated.cs", "// A comment."))).GetRunResult().Results.Single();
        Assert.Null(second.Exception);
        Steps.AssertNothingRanAgain(second);
        ModelWalk.AssertOnlyValues(first);

        return new GeneratorRun(
            program,
            input,
            (CSharpCompilation)output,
            first.GeneratedSources.ToImmutableDictionary(static file => file.HintName, static file => file.SourceText.ToString()));
    }

    /// <summary>Errors and warnings of the compiler, as <c>CS0103 'text'</c>; missing docs count in generated code only.</summary>
    public static IReadOnlyList<string> Complaints(Compilation compilation) =>
        [.. compilation.GetDiagnostics()
            .Where(static each => each.Severity >= DiagnosticSeverity.Warning && !(each.Id == "CS1591" && !IsGenerated(each.Location)))
            .Select(static each => each.ToString())];

    public static bool IsGenerated(Location location) =>
        location.SourceTree is { } tree && tree.FilePath.EndsWith(".phili.g.cs", StringComparison.Ordinal);
}
