using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Language;

/// <summary>The wrong characters are marked, in whichever way the literal is written.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("\"50 furlong\"", "furlong")]
    [InlineData("@\"50 furlong\"", "furlong")]
    [InlineData("\"\"\"50 furlong\"\"\"", "furlong")]
    [InlineData("\"\"\"\"50 furlong\"\"\"\"", "furlong")]
    [InlineData("(\"50 furlong\")", "furlong")]
    [InlineData("((@\"50 furlong\"))", "furlong")]
    [InlineData("\"\\u0035\\x30 fur\\u006Cong\"", "fur\\u006Cong")]
    [InlineData("\"\\U00000035\\u0030 furlong\"", "furlong")]
    [InlineData("\"50\\tfurlong\"", "furlong")]
    [InlineData("$\"50 furlong\"", "$\"50 furlong\"")]
    [InlineData("\"50 \" + \"furlong\"", "\"50 \" + \"furlong\"")]
    [InlineData("Furlong.Text", "Furlong.Text")]
    [InlineData("nameof(Furlong)", "nameof(Furlong)")]
    [InlineData("\"\"\"\n    50 furlong\n    \"\"\"", "\"\"\"\n    50 furlong\n    \"\"\"")]
    [InlineData("false ? \"\" : \"50 furlong\"", "false ? \"\" : \"50 furlong\"")]
    public void The_place_of_a_fault_is_exact(string literal, string marked)
    {
        var run = GeneratorRun.OfCells(
            "[Cell] [Cathode<Nmc622>(Thickness = " + literal + ")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;\n"
            + "public static class Furlong { public const string Text = \"50 furlong\"; }");
        var found = Judgement.Findings(run).Single(static each => each.StartsWith("PHILI2", System.StringComparison.Ordinal));
        Assert.Equal("'" + marked + "'", found[(found.IndexOf(' ') + 1)..]);
    }

    [Fact]
    public void Quotes_within_a_verbatim_literal_count_once() => Judgement.Of(
        "[Cell(@\"a \"\"quoted\"\" name\u200B\")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;", "PHILI1014 '\u200B'");

    [Theory]
    [InlineData("Discharge(\"1 furlong\", Rate = \"1C\")")]
    [InlineData("Discharge(capacity: \"1 furlong\", Rate = \"1C\")")]
    [InlineData("Discharge(Rate = \"1C\", capacity: \"1 furlong\")")]
    public void A_positional_argument_is_found_by_name_too(string attribute)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[Cell] [" + attribute + "] public partial class C;"));
        Assert.Contains("PHILI2002 'furlong'", Judgement.Findings(run));
    }

    [Fact]
    public void A_fault_in_a_material_is_reported_there_and_nowhere_else() => Judgement.Of(
        "[ActiveMaterial(\"LiCoO2\", Density = \"5 furlong\")] public sealed partial class Mine : LayeredOxide;\n"
        + "[Cell] [Cathode<Mine>] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class A;\n"
        + "[Cell] [Cathode<Mine>] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class B;",
        "PHILI2002 'furlong'");

    [Theory]
    [InlineData("B.Phi.ToString()", false)]
    [InlineData("nameof(B.Phi)", true)]
    [InlineData("nameof(B.Record)", true)]
    [InlineData("nameof(B.Discharge)", true)]
    [InlineData("B.PhiStep", true)]
    [InlineData("Through.Text", true)]
    public void A_generated_constant_is_no_argument(string argument, bool isConstant)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells(
            "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class B;\n"
            + "public static class Through { public const string Text = \"a\" + B.PhiStep; }\n"
            + "[Cell(" + argument + ")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;"));
        Assert.Equal(isConstant ? ["PHILI1010 '" + argument + "'"] : [], Judgement.Findings(run));
        Assert.Equal(isConstant ? [] : ["CS0182 'B.Phi.ToString()'"], Judgement.CompilerErrors(run.Output));
    }
}
