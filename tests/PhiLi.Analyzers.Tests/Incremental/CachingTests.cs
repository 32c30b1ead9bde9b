using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Incremental;

public class CachingTests
{
    private static readonly TestProgram Program = TestProgram
        .Cells("[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class A;\n[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"2C\")] public partial class B;")
        .And("More.cs", "[PhiLi.Cell] public partial class C; [PhiLi.CellLibrary] public static partial class L;")
        .And("Unrelated.cs", "public class D { public void M() { } }");

    [Theory]
    [InlineData(2, "public class D { public void M() { var x = 1; _ = x; } }")]
    [InlineData(2, "// A comment.\npublic class D { }")]
    [InlineData(2, "public class D { public const int Phi = 1; }")]
    public void E1_an_unrelated_edit_runs_nothing_again(int file, string text) => Steps.AssertNothingRanAgain(Edit(file, text));

    [Fact]
    public void E1_a_comment_in_the_file_of_a_cell_runs_nothing_again() =>
        Steps.AssertNothingRanAgain(Edit(0, "// Moved down.\n" + Program.Files[0].Text + "\n// The end."));

    [Fact]
    public void E2_an_edited_cell_alone_is_written_again()
    {
        var result = Edit(0, Program.Files[0].Text.Replace("\"2C\"", "\"3C\"", System.StringComparison.Ordinal));
        Assert.Equal(1, Steps.Reasons(result, CellGenerator.Steps.Declarations).Count(static reason => !Steps.IsOld(reason)));
        Assert.Equal(1, Steps.Reasons(result, CellGenerator.Steps.Cells).Count(static reason => !Steps.IsOld(reason)));
        Assert.Equal(1, Steps.Reasons(result, CellGenerator.Steps.Files).Count(static reason => !Steps.IsOld(reason)));
        Assert.All(Steps.Reasons(result, CellGenerator.Steps.References), static reason => Assert.True(Steps.IsOld(reason)));
        Assert.All(Steps.Reasons(result, CellGenerator.Steps.Libraries), static reason => Assert.True(Steps.IsOld(reason)));
        Assert.Equal(1, result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs).Count(static output => !Steps.IsOld(output.Reason)));
    }

    [Fact]
    public void E2_a_constant_in_another_file_is_seen()
    {
        var program = TestProgram.Cells("[Cell(Names.A)] public partial class A;").And("Names.cs", "public static class Names { public const string A = \"one\"; }");
        var input = program.Compile();
        var driver = GeneratorRun.Driver(program.ParseOptions).RunGenerators(input);
        input = input.ReplaceSyntaxTree(input.SyntaxTrees[1], program.Parse("Names.cs", "public static class Names { public const string A = \"two\"; }"));
        Assert.Contains("Name=two", driver.RunGenerators(input).GetRunResult().GeneratedTrees.Single().ToString());
    }

    [Fact]
    public void A_new_name_in_a_library_is_seen()
    {
        var result = Edit(2, "[PhiLi.Cell] public partial class D;");
        Assert.Contains("global::D.Record", result.GeneratedSources.Single(static file => file.HintName.Contains("All", System.StringComparison.Ordinal)).SourceText.ToString());
    }

    private static GeneratorRunResult Edit(int file, string text)
    {
        var input = Program.Compile();
        var driver = GeneratorRun.Driver(Program.ParseOptions).RunGenerators(input);
        var edited = input.ReplaceSyntaxTree(input.SyntaxTrees[file], Program.Parse(Program.Files[file].Path, text));
        return driver.RunGenerators(edited).GetRunResult().Results.Single();
    }
}
