using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>A row with an error that nobody accepted has no usable number, nor has a table that cannot be read.</summary>
public class FailingRowTests
{
    private const string Header = "name,cathode,active_loading [mg/cm²],specific_capacity [mAh/g],rate [C],accept,accept_reason\n";
    private const string Good = "Good,LCO,1,140,1,,\n";
    private const string Bad = "Bad,LCO,1,400,1,,\n";
    private const string Use = "public static class Use { public const double X = ";

    [Theory]
    [InlineData("T.Bad.Phi")]
    [InlineData("T.Bad.PhiUpper")]
    [InlineData("T.Bad.Discharge.Phi")]
    [InlineData("T.Bad.Cathode.ActiveLoading.KilogramsPerSquareMetre")]
    public void No_number_of_a_row_at_fault_can_be_used(string number)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Table(Header + Good + Bad).And("Use.cs", Use + number + "; }"));
        var error = run.Output.GetDiagnostics().First(static each => each.Severity == DiagnosticSeverity.Error);
        Assert.Equal("PHILI3000", error.Id);
        Assert.Contains("public const double Phi = double.NaN;", run.Text, StringComparison.Ordinal);
        Assert.Equal(["PHILI3001 '400'"], Judgement.Findings(run));
    }

    [Fact]
    public void The_other_rows_stay_usable_and_the_records_say_what_is_wrong()
    {
        var run = GeneratorRun.Of(TestProgram.Table(Header + Good + Bad).And("Use.cs", Use + "T.Good.Phi; public static int Count => T.Rows.Count; }"));
        using var program = EmittedProgram.Of(run);
        var rows = program.Rows("T");
        Assert.Equal(program.Constant("T+Good", "Phi"), rows[0].Phi);
        Assert.Equal((true, null, "PHILI3001"), (rows[1].HasErrors, rows[1].Phi, rows[1].Findings.Single().Rule));
    }

    [Fact]
    public void Where_the_framework_has_no_ids_the_compilers_own_stands()
    {
        var program = TestProgram.Table(Header + Bad).And("Use.cs", Use + "T.Bad.Phi; }") with { References = References.NetStandardAndPhiLi };
        Assert.Equal(["CS0619 'T.Bad.Phi'"], Judgement.CompilerErrors(GeneratorRun.OfBroken(program).Output));
    }

    [Fact]
    public void A_row_that_is_accepted_with_a_reason_is_usable()
    {
        var run = GeneratorRun.Of(TestProgram.Table(Header + "Bad,LCO,1,400,1,PHILI3001,As published.\n").And("Use.cs", Use + "T.Bad.Phi; }"));
        Assert.Empty(Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.Equal("As published.", program.Rows("T").Single().Findings.Single().AcceptedBecause);
    }

    [Theory]
    [InlineData("A,1,1,1\nB,1,1,1\n", "areal_capacity [mAh/cm²],rate [C],rate", "PHILI5004")]
    [InlineData("A,1,1\nB,1,1\nC,\"1,1\n", "areal_capacity [mAh/cm²],rate [C]", null)]
    public void A_fault_of_the_whole_table_fails_every_row(string rows, string columns, string? rule)
    {
        var run = GeneratorRun.OfTable("name," + columns + "\n" + rows);
        Assert.Single(Judgement.Diagnostics(run), static each => each.Severity == DiagnosticSeverity.Error);
        using var program = EmittedProgram.Of(run);
        Assert.All(program.Rows("T"), record =>
        {
            Assert.True(record.HasErrors);
            Assert.Null(record.Phi);
            Assert.Contains(record.Findings, each => each.Rule == (rule ?? "PHILI5002"));
        });
        Assert.DoesNotMatch("const double \\w+ = [0-9]", run.Text);
    }

    [Theory]
    [InlineData(null, "PHILI5001")]
    [InlineData("", "PHILI5002")]
    [InlineData("PK\0\0\0\0\0\0\0\0\0\0", "PHILI5002")]
    public void A_table_without_rows_says_so_and_cannot_be_used_unseen(string? text, string rule)
    {
        var program = TestProgram.Cells(
            "[CellTable(\"t.csv\")] public static partial class T; [CellLibrary] public static partial class L; [Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;").AndTable("t.csv", text);
        Assert.Contains("PHILI3000", Judgement.CompilerErrors(GeneratorRun.OfBroken(program.And("Use.cs", "public static class Use { public static int X => T.Rows.Count; }")).Output).Single(), StringComparison.Ordinal);

        // Who lists everything is told in the table's place, also where the mark has no id.
        GeneratorRun.Of(program with { References = References.NetStandardAndPhiLi });
        var run = GeneratorRun.Of(program);
        Assert.Equal([rule], Judgement.Diagnostics(run).Select(static each => each.Id));
        using var emitted = EmittedProgram.Of(run);
        var all = emitted.Library("L");
        Assert.Equal(["C", "T"], all.Select(static each => each.Name));
        Assert.Equal((true, rule), (all[1].HasErrors, all[1].Findings.Single().Rule));
    }

    [Fact]
    public void A_header_alone_is_an_empty_table()
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(TestProgram.Table(Header).And("Use.cs", "public static class Use { public static int X => T.Rows.Count; }")));
        Assert.Empty(program.Rows("T"));
    }

    [Fact]
    public void Records_have_the_findings_that_the_analyzer_reports()
    {
        var run = GeneratorRun.Of(TestProgram.Table(SampleFiles.Read("Literature.csv")));
        using var program = EmittedProgram.Of(run);
        var ofRows = program.Rows("T").SelectMany(static each => each.Findings).Where(static each => each.AcceptedBecause is null && each.Severity != "hidden");
        Assert.Equal(Judgement.Messages(run).Order(StringComparer.Ordinal), ofRows.Select(static each => each.Rule + ": " + each.Message).Order(StringComparer.Ordinal));
        Assert.Contains(Judgement.Diagnostics(run), static each => each.Severity == DiagnosticSeverity.Error);
    }
}
