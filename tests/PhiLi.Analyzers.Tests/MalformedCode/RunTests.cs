using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.MalformedCode;

public class RunTests
{
    private static readonly TestProgram Samples = TestProgram.Of(SampleFiles.Read("Film.cs"))
        .And("Nested.cs", SampleFiles.Read("Nested.cs")).And("Faults.cs", SampleFiles.Read("Faults.cs"));

    [Fact]
    public void A17_a_cancelled_run_only_says_so_and_the_next_is_right()
    {
        var input = Samples.Compile();
        var expected = GeneratorRun.OfBroken(Samples).Files.Count;
        var driver = GeneratorRun.Driver(Samples.ParseOptions);
        for (var delay = 0; delay < 30; delay += 3)
        {
            using var cancellation = new CancellationTokenSource();
            cancellation.CancelAfter(delay);
            var fresh = Samples.Compile();
            try
            {
                driver = driver.RunGenerators(fresh, cancellation.Token);
                Judgement.Diagnostics(fresh, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                // As it should be.
            }

            var next = driver.RunGenerators(input).GetRunResult().Results.Single();
            Assert.Null(next.Exception);
            Assert.Equal(expected, next.GeneratedSources.Length);
        }
    }

    [Theory]
    [InlineData("9.0.0.0")]
    [InlineData("0.0.1.0")]
    public void A19_a_library_of_another_version_is_said_once_and_breaks_nothing(string version)
    {
        var library = TestProgram.Of(
            "[assembly: System.Reflection.AssemblyVersion(\"" + version + "\")] namespace PhiLi { "
            + "public sealed class CellAttribute : System.Attribute { public CellAttribute(string[]? names = null, object? o = null, System.Type? t = null) { } public object[]? Notes { get; set; } } "
            + "public sealed class AcceptAttribute : System.Attribute; public sealed class CathodeAttribute<T> : System.Attribute; }") with
        {
            AssemblyName = "PhiLi",
            References = References.Net,
        };
        var program = TestProgram.Of("[PhiLi.Cell(new[] { \"a\" }, 1, typeof(int), Notes = new object[] { 1, null!, typeof(string), new int[0] })] [PhiLi.Accept, PhiLi.Cathode<int>] public partial class C; [PhiLi.Cell] public partial class D;") with
        {
            References = References.Net.Add(MetadataReference.CreateFromImage(EmittedProgram.Emit(library.Compile()))),
        };
        var run = GeneratorRun.OfBroken(program);
        var found = Judgement.Diagnostics(run.Output);
        Assert.Single(found, static each => each.Id == "PHILI1016");
        Assert.Contains(version, found.Single(static each => each.Id == "PHILI1016").GetMessage());
    }

    [Fact]
    public async Task A20_concurrent_runs_say_the_same()
    {
        var output = GeneratorRun.OfBroken(Samples).Output;
        var expected = string.Join("\n", Judgement.Diagnostics(output));
        Assert.NotEmpty(expected);
        for (var i = 0; i < 100; i++)
            Assert.Equal(expected, string.Join("\n", await Judgement.Run(i % 10 == 0 ? output.Clone() : output, concurrent: true)));
    }

    [Fact]
    public async Task E7_a_project_without_the_language_registers_nothing()
    {
        var compilation = TestProgram.Of("public class C;") with { References = References.Net };
        var analyzer = new CellAnalyzer();
        var run = Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions.WithAnalyzers(compilation.Compile(), [analyzer]);
        Assert.Empty(await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        var telemetry = await run.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
        Assert.Equal(1, telemetry.CompilationStartActionsCount);
        Assert.Equal(0, telemetry.SymbolActionsCount + telemetry.CompilationEndActionsCount + telemetry.SyntaxNodeActionsCount + telemetry.OperationActionsCount + telemetry.SyntaxTreeActionsCount);
    }

    [Fact]
    public void E7_a_project_that_declares_no_cell_gets_nothing()
    {
        var run = GeneratorRun.OfCells("public class C;");
        Assert.Empty(run.Files);
        Assert.Empty(Judgement.Findings(run));
    }

    [Fact]
    public void A_program_with_top_level_statements_may_be_a_cell()
    {
        var program = TestProgram.Of("using PhiLi;\nSystem.Console.WriteLine(Program.Phi);\n[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] partial class Program;");
        var input = program.Compile().WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        GeneratorRun.Driver(program.ParseOptions).RunGeneratorsAndUpdateCompilation(input, out var output, out _);
        Assert.Empty(GeneratorRun.Complaints(output));
        Assert.Empty(Judgement.Diagnostics(output));
    }

    [Fact]
    public void Somebody_elses_generated_code_mark_of_another_shape_is_clean() => Judgement.Of(
        "[System.AttributeUsage(System.AttributeTargets.All)] public sealed class GeneratedCodeAttribute : System.Attribute { public GeneratedCodeAttribute(params string[] a) { } public GeneratedCodeAttribute(System.Type t) { } }\n"
        + "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C { [GeneratedCode(\"PhiLi\", \"x\")] public static int X; [GeneratedCode(typeof(int))] public static int Y; [GeneratedCode] public static int Z; }");
}
