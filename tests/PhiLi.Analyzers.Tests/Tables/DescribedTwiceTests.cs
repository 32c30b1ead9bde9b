using System;
using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>A cell that is described in two places is told of at the later, with the other beside it.</summary>
public class DescribedTwiceTests
{
    private const string Header = "id,name,areal_capacity [mAh/cm²],rate [C]\n";
    private const string Tables = "[CellTable(\"t.csv\")] public static partial class T; [CellTable(\"u.csv\")] public static partial class U;";

    [Fact]
    public void G6_in_code_and_in_a_table()
    {
        var run = GeneratorRun.Of(TestProgram.Cells(
            "[CellTable(\"t.csv\")] public static partial class T; [Cell(\"The film\")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class Film;")
            .AndTable("t.csv", Header + "A,The film,1,1\nB,Another,1,1\n"));
        var found = Assert.Single(Judgement.Diagnostics(run));
        Assert.Equal(["PHILI5012 'A'", "Film"], [Judgement.Findings(run).Single(), Judgement.Marked(found.AdditionalLocations.Single(), run.Tables)]);
    }

    [Fact]
    public void G6_the_place_in_code_is_the_part_that_describes_it_whatever_the_order_of_the_files()
    {
        var program = TestProgram.Of("[PhiLi.CellTable(\"t.csv\")] public static partial class T;")
            .And("A.cs", "public partial class Film { public static int X => 1; }")
            .And("B.cs", "[PhiLi.Cell, PhiLi.Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class Film;")
            .AndTable("t.csv", Header + ",Film,1,1\n");
        foreach (var files in new[] { program.Files, [.. program.Files.Reverse()] })
        {
            var run = GeneratorRun.Of(program with { Files = files });
            var other = Judgement.Diagnostics(run).Single(static each => each.Id == "PHILI5012").AdditionalLocations.Single();
            Assert.Equal("B.cs", other.SourceTree!.FilePath);
        }
    }

    [Fact]
    public void G6_in_two_tables()
    {
        var run = GeneratorRun.Of(TestProgram.Cells(Tables).AndTable("u.csv", Header + "X,Same,1,1\nB,,1,1\n").AndTable("t.csv", Header + "A,Same,1,1\nB,,1,1\n"));
        Assert.Equal(["PHILI5012 'X'", "PHILI5012 'B'"], Judgement.Findings(run));
        Assert.All(Judgement.Diagnostics(run), static each => Assert.Equal("u.csv", each.Location.GetLineSpan().Path));
        var other = Judgement.Diagnostics(run)[0].AdditionalLocations.Single();
        Assert.Contains("described in t.csv, line 2,", Judgement.Messages(run)[0], StringComparison.Ordinal);
        Assert.Equal(("t.csv", "A"), (other.GetLineSpan().Path, Judgement.Marked(other, run.Tables)));
    }

    [Fact]
    public void G6_rows_of_one_name_in_one_table_are_steps_of_one_cell()
    {
        var run = GeneratorRun.OfTable(Header + "A,Film,1,1\nA,,2,2\nA,Film,3,3\n");
        Assert.Empty(Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.Equal(3, Assert.Single(program.Rows("T")).Steps.Count);
    }

    [Fact]
    public void Rows_without_a_name_are_nobodys_twin() =>
        Judgement.Of(TestProgram.Cells(Tables).AndTable("t.csv", Header + ",,1,1\n,,1,1\n").AndTable("u.csv", Header + ",,1,1\n"));

    [Fact]
    public void A_finding_in_the_other_file_changes_no_order()
    {
        var program = TestProgram.Cells(Tables).AndTable("t.csv", Header + "A,Same,1 furlong,1\n").AndTable("u.csv", Header + "A,Same,1,1\n");
        Assert.Equal(["PHILI5008 'furlong'", "PHILI5012 'A'"], Judgement.Findings(GeneratorRun.Of(program)));
        Assert.Equal(
            Judgement.Messages(GeneratorRun.Of(program)),
            Judgement.Messages(GeneratorRun.Of(program with { Tables = [.. program.Tables.Reverse()] })), StringComparer.Ordinal);
    }
}
