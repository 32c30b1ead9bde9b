using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Incremental;

/// <summary>What an edit costs a project that has tables.</summary>
public class TableCachingTests
{
    private const string Text = "name,cathode,areal_capacity [mAh/cm²],rate [C]\nA,Mine,1,1\nB,LCO,2,1\nC,LCO,3,1\n";

    private static readonly string[] OfTables =
    [
        CellGenerator.Steps.TableFiles, CellGenerator.Steps.Tables, CellGenerator.Steps.MaterialNames, CellGenerator.Steps.Rows, CellGenerator.Steps.WrittenTables,
    ];

    private static TestProgram Program => TestProgram
        .Cells("[CellTable(\"t.csv\")] public static partial class T; [CellTable(\"u.csv\")] public static partial class U; [CellLibrary] public static partial class L;")
        .And("Code.cs", "public class D { public const int X = 1; }")
        .And("Materials.cs", "")
        .AndTable("t.csv", Text).AndTable("u.csv", "name\nX\n").AndTable("unrelated.json", "{}");

    [Theory]
    [InlineData(1, "// A comment.\npublic class D { public void M() { } }")]
    [InlineData(1, "[PhiLi.Cell] [PhiLi.Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class D;")]
    [InlineData(0, "\n\n// Moved down.\n")]
    public void E1_an_edit_of_code_reads_no_table_and_writes_no_row(int file, string text)
    {
        var program = Program;
        var input = program.Compile();
        var driver = GeneratorRun.Driver(program).RunGenerators(input);
        Assert.Equal([1, 1, 0], program.Tables.Select(static each => each.Reads));
        var edited = file == 0 ? text + program.Files[0].Text : text;
        var result = driver.RunGenerators(input.ReplaceSyntaxTree(input.SyntaxTrees[file], program.Parse(program.Files[file].Path, edited))).GetRunResult().Results.Single();
        Assert.Equal([1, 1, 0], program.Tables.Select(static each => each.Reads));
        Assert.All(OfTables, step => Assert.All(Steps.Reasons(result, step), reason => Assert.True(Steps.IsOld(reason), step + " was " + reason)));
        AssertRanAgain(0, result, CellGenerator.Steps.TableFiles, CellGenerator.Steps.Tables, CellGenerator.Steps.Rows);
    }

    [Fact]
    public void E2_an_edited_row_alone_is_written_again()
    {
        var result = EditTable("B,LCO,2,1", "B,LCO,2.5,1", out var program);
        AssertRanAgain(1, result, CellGenerator.Steps.TableFiles, CellGenerator.Steps.Tables, CellGenerator.Steps.Rows, CellGenerator.Steps.WrittenTables);
        AssertRanAgain(0, result, CellGenerator.Steps.MaterialNames, CellGenerator.Steps.TableClasses, CellGenerator.Steps.References, CellGenerator.Steps.Libraries);
        Assert.Equal(1, Outputs(result).Count(static reason => !Steps.IsOld(reason)));

        // The table beside it is not read again either.
        Assert.Equal(1, program.Tables[1].Reads);
    }

    [Fact]
    public void E2_a_row_that_moves_down_is_the_same_row()
    {
        var result = EditTable("rate [C]\nA", "rate [C]\n\n \nA", out _);
        AssertRanAgain(1, result, CellGenerator.Steps.TableFiles);
        AssertRanAgain(0, result, CellGenerator.Steps.Tables, CellGenerator.Steps.Rows, CellGenerator.Steps.WrittenTables);
        Assert.All(Outputs(result), static reason => Assert.True(Steps.IsOld(reason)));
    }

    [Fact]
    public void E2_a_file_that_is_no_table_changes_nothing()
    {
        var program = Program;
        var input = program.Compile();
        var driver = GeneratorRun.Driver(program).RunGenerators(input).ReplaceAdditionalText(program.Tables[2], new TestTable("unrelated.json", "{ \"a\": 1 }"));
        Steps.AssertNothingRanAgain(driver.RunGenerators(input).GetRunResult().Results.Single());
    }

    [Fact]
    public void A_new_material_changes_the_rows_that_name_it_and_no_other()
    {
        var program = Program;
        var input = program.Compile();
        var driver = GeneratorRun.Driver(program).RunGenerators(input);
        var mine = program.Parse("Materials.cs", "using PhiLi; using PhiLi.Materials; [ActiveMaterial(\"LiFePO4\", Name = \"Mine\")] public sealed partial class Own : Olivine;");
        var result = driver.RunGenerators(input.ReplaceSyntaxTree(input.SyntaxTrees[2], mine)).GetRunResult().Results.Single();
        AssertRanAgain(1, result, CellGenerator.Steps.MaterialNames, CellGenerator.Steps.Rows, CellGenerator.Steps.WrittenTables);
        AssertRanAgain(0, result, CellGenerator.Steps.TableFiles, CellGenerator.Steps.Tables);
        Assert.Contains(result.GeneratedSources, static file => file.SourceText.ToString().Contains("@Own", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_comes_and_goes_is_seen()
    {
        var program = TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T;");
        var input = program.Compile();
        var table = new TestTable("t.csv", Text);
        var driver = GeneratorRun.Driver(program).RunGenerators(input);
        var without = Texts(driver);
        driver = driver.AddAdditionalTexts([table]).RunGenerators(input);
        Assert.Contains("class A\n", Texts(driver), StringComparison.Ordinal);

        // A second of its name, and neither is meant.
        var second = new TestTable("sub/t.csv", Text);
        driver = driver.AddAdditionalTexts([second]).RunGenerators(input);
        Assert.Contains("2 files", Texts(driver), StringComparison.Ordinal);
        driver = driver.RemoveAdditionalTexts([table, second]).RunGenerators(input);
        Assert.Equal(without, Texts(driver));
    }

    [Fact]
    public void The_analyzer_reads_a_table_once_for_its_rows_whatever_refers_to_it()
    {
        var program = Program;
        var run = GeneratorRun.Of(program);
        var before = program.Tables[0].Reads;
        Judgement.Diagnostics(run);

        // Once for its rows and once to say at the attribute whether it can be read at all.
        Assert.InRange(program.Tables[0].Reads - before, 1, 2);
        Assert.Equal(0, program.Tables[2].Reads);
    }

    private static GeneratorRunResult EditTable(string from, string to, out TestProgram program)
    {
        program = Program;
        var input = program.Compile();
        var driver = GeneratorRun.Driver(program).RunGenerators(input);
        return driver.ReplaceAdditionalText(program.Tables[0], new TestTable("t.csv", Text.Replace(from, to, StringComparison.Ordinal)))
            .RunGenerators(input).GetRunResult().Results.Single();
    }

    private static void AssertRanAgain(int count, GeneratorRunResult result, params string[] steps) =>
        Assert.All(steps, step => Assert.Equal((step, count), (step, Steps.Reasons(result, step).Count(static reason => !Steps.IsOld(reason)))));

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs).Select(static output => output.Reason);

    private static string Texts(GeneratorDriver driver) => string.Concat(driver.GetRunResult().Results.Single().GeneratedSources.Select(static file => file.SourceText.ToString()));
}
