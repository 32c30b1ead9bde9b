using System;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Language;

/// <summary>The generator sees a program before its own output and the analyzer after: what would differ is refused by both.</summary>
public class SameTextTests
{
    private const string Other = "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\", Cycle = 3)] public partial class Other;\n";

    [Theory]
    [InlineData("public enum E { First = 1, A = (int)Other.Discharge.Cycle }", "(int)E.A")]
    [InlineData("public enum E { First = (int)Other.Discharge.Cycle, A }", "(int)E.A")]
    [InlineData("public static class K { public const int N = Other.Discharge.Cycle; }", "K.N + 1")]
    public void An_argument_made_of_a_generated_constant_is_told(string helper, string cycle)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells(
            Other + helper + "\n[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\", Cycle = " + cycle + ")] public partial class C;"));
        Assert.Contains(Judgement.Messages(run), static message => message.StartsWith("PHILI1010", StringComparison.Ordinal));
        Assert.Contains("double.NaN", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_a_cell_around_it_will_have_is_not_read_as_anothers()
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells(
            "using static K;\n[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class Outer { [Cell] [Discharge(PhiStep, Rate = \"1C\")] public partial class Inner; }")
            .And("K.cs", "public static class K { public const string PhiStep = \"2 mAh/cm²\"; }"));
        Assert.DoesNotContain("2 mAh/cm²", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_called_like_a_librarys_member_is_left_out()
    {
        var run = GeneratorRun.OfCells("[Cell] [CellLibrary] [Discharge(\"1 mAh/cm²\", Rate = \"1C\", Name = \"All\")] public partial class B;");
        Assert.Contains(Judgement.Messages(run), static message => message.StartsWith("PHILI1005", StringComparison.Ordinal));
        Assert.Empty(Judgement.CompilerErrors(run.Output));
    }

    [Fact]
    public void A_getter_in_the_way_of_the_record_is_told()
    {
        var run = GeneratorRun.OfCells("[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class B { public static int get_Record() => 1; public static int get_Phi() => 1; }");
        Assert.Contains(Judgement.Messages(run), static message => message.StartsWith("PHILI1005", StringComparison.Ordinal) && message.Contains("get_Record", StringComparison.Ordinal));
        Assert.Contains("double Phi", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A3_thousands_of_constants_in_an_attribute_are_looked_at_once()
    {
        var units = string.Join(", ", System.Linq.Enumerable.Repeat("Q.U", 2000));
        var run = GeneratorRun.OfCells("public static class Q { public const string U = \"A·h/m²\"; }\n[Cell] [InUnits(" + units + ")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class B;");
        Assert.Contains("AmpereHoursPerSquareMetre", run.Text, StringComparison.Ordinal);
    }
}
