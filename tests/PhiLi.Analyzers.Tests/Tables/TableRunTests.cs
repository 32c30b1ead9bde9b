using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

public class TableRunTests
{
    private static readonly TestProgram Tables = TestProgram
        .Cells("[CellTable(\"t.csv\")] public static partial class T; [CellTable(\"t.csv\")] public static partial class U; [CellTable(\"v.csv\")] public static partial class V;")
        .AndTable("t.csv", SampleFiles.Read("Literature.csv"))
        .AndTable("v.csv", SampleFiles.Read("Literature.csv").Replace("1.06", "1,06", StringComparison.Ordinal));

    [Fact]
    public async Task A20_concurrent_runs_say_the_same()
    {
        var run = GeneratorRun.OfBroken(Tables);
        var expected = string.Join("\n", Judgement.Diagnostics(run));
        Assert.Contains("PHILI5012", expected, StringComparison.Ordinal);
        for (var i = 0; i < 100; i++)
            Assert.Equal(expected, string.Join("\n", await Judgement.Run(i % 10 == 0 ? run.Output.Clone() : run.Output, run.Tables, concurrent: true)));
    }

    [Fact]
    public void A17_a_cancelled_run_only_says_so_and_the_next_is_right()
    {
        var expected = GeneratorRun.OfBroken(Tables);
        var (input, found) = (Tables.Compile(), Judgement.Diagnostics(expected).Length);
        var driver = GeneratorRun.Driver(Tables);
        for (var delay = 0; delay < 40; delay += 2)
        {
            using var cancellation = new CancellationTokenSource();
            cancellation.CancelAfter(delay);
            var fresh = Tables.Compile();
            try
            {
                driver = driver.RunGenerators(fresh, cancellation.Token);
                Judgement.Diagnostics(fresh, Tables.Tables, cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                // As it should be.
            }

            var next = driver.RunGenerators(input).GetRunResult().Results.Single();
            Assert.Null(next.Exception);
            Assert.Equal(expected.Files.Count, next.GeneratedSources.Length);
            Assert.Equal(found, Judgement.Diagnostics(expected).Length);
        }
    }

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, false, false)]
    public async Task E7_a_project_without_files_or_without_the_language_registers_nothing(bool hasLanguage, bool hasFiles, bool hasCode)
    {
        var program = TestProgram.Of("public class C;" + (hasCode ? "" : " [PhiLi.CellTable(\"t.csv\")] public static partial class T;")) with
        {
            References = hasLanguage ? References.NetAndPhiLi : References.Net,
        };
        var analyzer = new TableAnalyzer();
        var options = new AnalyzerOptions(hasFiles ? [new TestTable("t.csv", "name\nA\n")] : []);
        var run = program.Compile().WithAnalyzers([analyzer], options);
        Assert.Empty(await run.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        var telemetry = await run.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
        Assert.Equal((1, 0), (telemetry.CompilationStartActionsCount, telemetry.AdditionalFileActionsCount));
    }

    [Fact]
    public void E7_a_project_without_tables_reads_no_file_and_no_material()
    {
        var program = TestProgram.Cells("[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;").AndTable("t.csv", "name,name\n\"\0");
        var run = GeneratorRun.Of(program);
        Assert.Empty(Judgement.Findings(run));
        Assert.Single(run.Files);
        Assert.Equal(0, program.Tables[0].Reads);
        var result = GeneratorRun.Driver(program).RunGenerators(program.Compile()).GetRunResult().Results.Single();
        Assert.False(result.TrackedSteps.ContainsKey(CellGenerator.Steps.MaterialNames));
    }

    [Fact]
    public void A18_only_the_languages_own_attribute_counts()
    {
        var run = GeneratorRun.Of(TestProgram.Of("""
            using Tafel = PhiLi.CellTableAttribute;

            [Tafel("t.csv")] public static partial class Aliased;

            namespace Mine
            {
                [System.AttributeUsage(System.AttributeTargets.Class)]
                public sealed class CellTableAttribute(string path) : System.Attribute { public string Path => path; }

                [CellTable("t.csv")] public class NotOurs;
            }
            """).AndTable("t.csv", "name\nA\n"));
        Assert.Contains("partial class Aliased", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("NotOurs", run.Text, StringComparison.Ordinal);
    }
}
