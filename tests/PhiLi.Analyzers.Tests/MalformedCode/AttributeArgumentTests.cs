using System.Linq;
using System.Text;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.MalformedCode;

public class AttributeArgumentTests
{
    [Fact]
    public void A1_a_cell_without_anything_is_told_what_is_missing() =>
        Judgement.Of("[Cell] public partial class C;", "PHILI1004 'Cell'");

    [Theory]
    [InlineData("[Cell(")]
    [InlineData("[Cell()")]
    [InlineData("[Cell(1.0,")]
    [InlineData("[Cell] [Discharge(")]
    [InlineData("[Cell] [Discharge(\"1.85 mAh/cm²")]
    [InlineData("[Cell] [Cathode<")]
    [InlineData("[Cell] [Cathode<Nmc622>(Thickness =")]
    public void A2_an_unfinished_attribute_at_the_end_of_the_file_is_clean(string source) =>
        HalfTyped.AssertClean("Cells.cs", [TestProgram.Usings + source, TestProgram.Usings + source + " public partial class C;"]);

    [Fact]
    public void A3_an_argument_in_error_is_the_compilers_business() => Judgement.OfBroken(
        TestProgram.Cells("[Cell] [Cathode<Nmc622>(Thickness = )] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;"),
        ["CS1525 ')'"]);

    [Fact]
    public void A4_an_undefined_argument_is_clean() => Judgement.OfBroken(
        TestProgram.Cells("[Cell(Undefined)] [Discharge(Undefined, Rate = Undefined)] public partial class C;"),
        ["CS0103 'Undefined'", "CS0103 'Undefined'", "CS0103 'Undefined'"]);

    [Fact]
    public void A5_a_named_argument_given_twice_is_clean() => Judgement.OfBroken(
        TestProgram.Cells(
            "[Cell] [Cathode<Nmc622>(Thickness = \"1 µm\", Thickness = \"2 µm\")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;"),
        ["CS0643 'Thickness = \"2 µm\"'"]);

    [Theory]
    [InlineData("null")]
    [InlineData("null!, null!")]
    [InlineData("default(string[])")]
    [InlineData("new[] { null!, \"µm\" }")]
    [InlineData("[\"nm\", \"µm\"]")]
    public void A6_nulls_among_units_are_absent(string units) => Judgement.Of(
        "[Cell(null, Source = null)] [Cathode<Nmc622>(Thickness = null)] [Discharge(\"1 mAh/cm²\", Rate = \"1C\", Name = null)] "
        + "[InUnits(" + units + ")] public partial class C;");

    [Fact]
    public void A6_the_element_at_fault_is_marked_behind_nulls() => Judgement.Of(
        "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] [InUnits(\"nm\", null!, \"furlong\")] public partial class C;",
        "PHILI2002 'furlong'");

    [Theory]
    [InlineData("[Cathode<Missing>]")]
    [InlineData("[Cathode<LithiumMetal>]")]
    [InlineData("[Cathode<dynamic>]")]
    [InlineData("[Cathode<int[]>]")]
    [InlineData("[Cathode<(int, int)>]")]
    [InlineData("[Cathode<>]")]
    [InlineData("[Cathode]")]
    [InlineData("[Cathode<Nmc622, Nmc622>]")]
    [InlineData("[Cathode<CathodeMaterial?>]")]
    public void A7_a_material_that_the_compiler_refuses_is_clean(string attribute)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] " + attribute + " public partial class C;"));
        Assert.NotEmpty(Judgement.CompilerErrors(run.Output));
        Assert.Empty(run.Output.SyntaxTrees.Where(static tree => GeneratorRun.IsGenerated(tree.GetRoot().GetLocation()) && tree.GetDiagnostics().Any()));
        Assert.Empty(Judgement.Findings(run));
    }

    [Fact]
    public void A7_without_the_library_there_is_neither_output_nor_finding()
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[Cell] public partial class C;") with { References = References.Net });
        Assert.Empty(run.Files);
        Assert.Empty(Judgement.Findings(run));
    }

    [Fact]
    public void A14_a_sum_of_5000_terms_ends_as_the_compiler_says()
    {
        var sum = string.Join("+", Enumerable.Repeat("\"\"", 5000));
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[Cell(" + sum + " + \"x\")] public partial class C;"));
        Assert.Equal(["PHILI1004 'Cell'"], Judgement.Findings(run));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(2000)]
    public void A14_nested_parentheses_end_as_the_compiler_says(int depth)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells(
            "[Cell] [Discharge(" + new string('(', depth) + "\"1 furlong\"" + new string(')', depth) + ", Rate = \"1C\")] public partial class C;"));
        Judgement.Diagnostics(run.Output);
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("m·", 50_000)]
    [InlineData("m/", 50_000)]
    [InlineData("a", 1_000_000)]
    [InlineData("1", 1_000_000)]
    [InlineData("m^", 50_000)]
    [InlineData("²", 100_000)]
    public void A15_A16_an_endless_literal_is_one_quick_finding(string piece, int times)
    {
        var text = new StringBuilder(piece.Length * times).Insert(0, piece, times);
        var start = System.Diagnostics.Stopwatch.StartNew();
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[Cell] [Cathode<Nmc622>(Thickness = \"1 " + text + "!\")] public partial class C;"));
        Assert.Contains(Judgement.Diagnostics(run.Output), static each => each.Id.StartsWith("PHILI2", System.StringComparison.Ordinal));
        Assert.True(start.Elapsed.TotalSeconds < 10, "It took " + start.Elapsed);
        Assert.All(Judgement.Messages(run), static message => Assert.True(message.Length < 1000, "A message of " + message.Length + " characters"));
    }
}
