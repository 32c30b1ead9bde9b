using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.MalformedCode;

public class TypeDeclarationTests
{
    private const string Attributes = "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] ";

    [Theory]
    [InlineData("public class C;", "PHILI1001 'C'")]
    [InlineData("public record C;", "PHILI1001 'C'")]
    [InlineData("public partial record struct C;", "PHILI1002 'C'")]
    [InlineData("public partial struct C;", "PHILI1002 'C'")]
    [InlineData("public struct C;", "PHILI1002 'C'")]
    [InlineData("public partial interface C;", "PHILI1002 'C'")]
    public void A10_what_is_no_partial_class_is_told_so(string declaration, string finding)
    {
        var run = GeneratorRun.Of(TestProgram.Cells(Attributes + declaration));
        Assert.Empty(run.Files);
        Assert.Equal([finding], Judgement.Findings(run));
    }

    [Theory]
    [InlineData("public enum C { A }")]
    [InlineData("public delegate void C();")]
    public void A10_what_cannot_have_members_is_told_so(string declaration)
    {
        var run = GeneratorRun.Of(TestProgram.Cells("[Cell] " + declaration));
        Assert.Empty(run.Files);
        Assert.Equal(["PHILI1002 'C'"], Judgement.Findings(run));
    }

    [Fact]
    public void A10_a_class_that_is_partial_in_one_part_only_gets_nothing()
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells(Attributes + "public class C; public partial class C;"));
        Assert.Empty(run.Files);
        Assert.Equal(["CS0260 'C'"], Judgement.CompilerErrors(run.Output));
    }

    [Fact]
    public void A11_a_containing_type_that_is_not_partial_is_named()
    {
        var run = GeneratorRun.Of(TestProgram.Cells("public class Outer { " + Attributes + "public partial class C; }"));
        Assert.Empty(run.Files);
        Assert.Equal(["PHILI1001 'C'"], Judgement.Findings(run));
        Assert.Contains("Outer", Judgement.Messages(run).Single());
    }

    [Fact]
    public void A11_fifty_levels_of_partial_types_are_fine()
    {
        var open = string.Concat(Enumerable.Range(0, 50).Select(static i => "public partial " + (i % 3) switch { 0 => "class", 1 => "struct", _ => "interface" } + " L" + i + " { "));
        var run = GeneratorRun.OfCells(open + Attributes + "public partial class C;" + new string('}', 50));
        Assert.Empty(Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.NotNull(program.Constant(string.Join("+", Enumerable.Range(0, 50).Select(static i => "L" + i)) + "+C", "Phi"));
    }

    [Fact]
    public void A12_attributes_on_two_parts_make_one_cell_and_one_finding_with_both_places()
    {
        var run = GeneratorRun.Of(TestProgram.Cells(Attributes + "public partial class C;").And("More.cs", "[PhiLi.Cell(\"again\")] public partial class C;"));
        Assert.Single(run.Files);
        var finding = Assert.Single(Judgement.Diagnostics(run.Output));
        Assert.Equal("PHILI1003", finding.Id);
        Assert.NotEqual(finding.Location.SourceTree, finding.AdditionalLocations.Single().SourceTree);
    }

    [Fact]
    public void A12_parts_may_share_the_description()
    {
        var run = GeneratorRun.Of(TestProgram.Cells("[Cell] public partial class C;")
            .And("More.cs", "using PhiLi; [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;"));
        Assert.Empty(Judgement.Findings(run));
        Assert.Contains("public const double Phi =", run.Text);
    }

    [Theory]
    [InlineData("public const double Phi = 1;")]
    [InlineData("public static double Record => 1;")]
    [InlineData("public static void Discharge() { }")]
    [InlineData("public class PhiLower;")]
    [InlineData("public event System.Action? PhiStep { add { } remove { } }")]
    public void A13_a_member_that_is_there_already_is_not_generated(string member)
    {
        var run = GeneratorRun.OfCells(Attributes + "public partial class C { " + member + " }");
        Assert.Equal(["PHILI1005 'C'"], Judgement.Findings(run));
    }

    [Theory]
    [InlineData("Phi")]
    [InlineData("Record")]
    [InlineData("Rate")]
    [InlineData("Flux")]
    [InlineData("Cathode")]
    [InlineData("ToString")]
    [InlineData("C")]
    [InlineData("T")]
    [InlineData("no name")]
    [InlineData("")]
    public void A13_a_step_cannot_take_a_name_that_is_taken(string name)
    {
        var run = GeneratorRun.OfCells(
            "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\", Name = \"" + name + "\")] [Cathode<Nmc622>(Thickness = \"1 µm\")] "
            + "public partial class C { public static int T; }");
        Assert.Equal(["PHILI1005 '" + (name.Length == 0 ? "\"\"" : name) + "'"], Judgement.Findings(run));
        Assert.Contains("class Cathode", run.Text);
        Assert.Contains("CellRecord Record", run.Text);
    }

    [Fact]
    public void A13_a_member_of_a_base_class_is_not_hidden() =>
        Judgement.Of("public class B { protected int Phi; private int Record() => 1; public int X => Phi + Record(); } " + Attributes + "public partial class C : B;", "PHILI1005 'C'");

    [Fact]
    public void A13_a_library_keeps_what_is_there() =>
        Judgement.Of("[CellLibrary] public static partial class L { public static int All => 1; }", "PHILI1005 'L'");

    [Fact]
    public void A13_a_library_leaves_out_a_cell_without_a_record() =>
        Judgement.Of(Attributes + "public partial class C { public int Record; } [CellLibrary] public static partial class L;", "PHILI1005 'C'");

    [Fact]
    public void A18_only_the_languages_own_attributes_count()
    {
        var run = GeneratorRun.Of(TestProgram.Of("""
            using static PhiLi.StepMode;
            using Zelle = PhiLi.CellAttribute;
            using Leistung = PhiLi.DischargeAttribute;

            [Zelle, Leistung("1 mAh/cm²", Rate = "1C", Mode = ConstantCurrent)]
            public partial class Aliased;

            [@PhiLi.@CellAttribute] [global::PhiLi.DischargeAttribute("1 mAh/cm²", Rate = "1C")]
            public partial class Qualified;

            namespace Mine
            {
                [System.AttributeUsage(System.AttributeTargets.Class)]
                public sealed class CellAttribute : System.Attribute;

                [Cell]
                public class NotOurs;
            }

            namespace Mine.PhiLi
            {
                [System.AttributeUsage(System.AttributeTargets.Class)]
                public sealed class CellAttribute : System.Attribute;

                [Cell]
                public class NotOursEither;
            }
            """));
        Assert.Empty(Judgement.Findings(run));
        Assert.Contains("partial class Aliased", run.Text);
        Assert.Contains("partial class Qualified", run.Text);
        Assert.DoesNotContain("NotOurs", run.Text);
    }
}
