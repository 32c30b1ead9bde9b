using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Language;

/// <summary>A user's own material works like one of the library, wherever it is declared.</summary>
public class MaterialTests
{
    private const string Mine =
        "namespace Mine { [PhiLi.ActiveMaterial(\"LiCoO2\", Name = \"my LCO\")] public sealed partial class Oxide : PhiLi.Materials.LayeredOxide; "
        + "[PhiLi.IonConductor(\"Li6PS5Cl\", Name = \"my LPSCl\")] public sealed partial class Electrolyte : PhiLi.Materials.Argyrodite; }\n";

    private const string Cell =
        "[PhiLi.Cell] [PhiLi.Cathode<Mine.Oxide>(ActiveLoading = \"1 mg/cm²\")] [PhiLi.Electrolyte<Mine.Electrolyte>] [PhiLi.Discharge(\"400 mAh/g\", Rate = \"1C\")] public partial class C;";

    [Fact]
    public void A_material_of_the_same_assembly_is_judged_like_a_built_in_one() =>
        Check(GeneratorRun.Of(TestProgram.Of(Mine + Cell)));

    [Fact]
    public void A_material_of_another_assembly_is_judged_like_a_built_in_one()
    {
        var library = GeneratorRun.Of(TestProgram.Of(Mine) with { AssemblyName = "Mine" });
        Check(GeneratorRun.Of(TestProgram.Of(Cell).And(MetadataReference.CreateFromImage(EmittedProgram.Emit(library.Output)))));
        Check(GeneratorRun.Of(TestProgram.Of(Cell).And(library.Output.ToMetadataReference())));
    }

    [Fact]
    public void What_was_generated_in_another_project_is_there_as_an_assembly_and_as_sources()
    {
        var other = GeneratorRun.OfCells("[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\", Name = \"Fast\")] public partial class Other;");
        var program = TestProgram.Cells("[Cell(Other.PhiStep)] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;") with { AssemblyName = "Second" };
        foreach (var reference in new MetadataReference[] { MetadataReference.CreateFromImage(EmittedProgram.Emit(other.Output)), other.Output.ToMetadataReference() })
        {
            var run = GeneratorRun.Of(program.And(reference));
            Assert.Empty(Judgement.Findings(run));
            Assert.Contains("Name=Fast", run.Text);
        }
    }

    [Fact]
    public void A_material_without_a_family_is_told_so() => Judgement.Of(
        "[ActiveMaterial(\"LiCoO2\")] public class Stray;", "PHILI1018 'ActiveMaterial'");

    [Fact]
    public void A_family_may_stand_for_a_material() => Judgement.Of(
        "[Cell] [Cathode<LayeredOxide>] [Electrolyte<Sulfide>] [Anode<AnodeMaterial>] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;");

    /// <summary>One with no family above it too: the cell would otherwise go unjudged.</summary>
    [Fact]
    public void The_broadest_family_may_stand_where_any_material_may() => Judgement.Of(
        "[Cell] [CathodeCoating<LayerMaterial>(Thickness = \"1 nmm\")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;",
        "PHILI2002 'nmm'");

    [Fact]
    public void An_inactive_material_is_judged_like_any() => Judgement.Of(
        "[InactiveMaterial(\"Al2Xy3\")] public class Stuff : FillerMaterial; [InactiveMaterial(\"Cu\")] public class Stray;",
        "PHILI2008 'Xy'",
        "PHILI1018 'InactiveMaterial'");

    [Fact]
    public void A_sites_fault_is_marked_inside_its_literal() => Judgement.Of(
        "[IonConductor(\"Li10GeP2S12\", Sites = \"[GeP]; [SXy]\")] public class Mine : LgpsType;", "PHILI2008 'Xy'");

    [Fact]
    public void Several_attributes_of_a_role_are_layers_and_steps_in_order()
    {
        using var program = EmittedProgram.OfCells(
            "[Cell] [Electrolyte<Llzto>(Thickness = \"1 µm\")] [Electrolyte<Lpscl>(Thickness = \"2 µm\")] "
            + "[Discharge(\"1 mAh/cm²\", Rate = \"1C\")] [Discharge(\"2 mAh/cm²\", Rate = \"1C\")] [Charge(\"2 mAh/cm²\", Rate = \"1C\")] public partial class C;");
        Assert.Equal(1.0, program.Constant("C", "Electrolyte1.Thickness.Micrometres"));
        Assert.Equal(2.0, program.Constant("C", "Electrolyte2.Thickness.Micrometres"));
        Assert.Equal("Discharge2", program.Constant("C", "PhiStep"));
        Assert.Equal(["Discharge1", "Discharge2", "Charge"], program.Record("C").Steps.Select(static step => step.Name));
    }

    [Fact]
    public void Units_that_are_asked_for_come_where_they_fit()
    {
        using var program = EmittedProgram.OfCells(
            "[Cell] [Cathode<Nmc622>(Thickness = \"50 µm\")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] [InUnits(\"A·h/m²\", \"mm\", \"µm\")] public partial class C;");
        Assert.Equal(0.05, program.Constant("C", "Cathode.Thickness.Millimetres"));
        Assert.Equal(10.0, program.Constant("C", "Discharge.ArealCapacity.AmpereHoursPerSquareMetre"));
        Assert.Null(program.Constant("C", "Cathode.Thickness.AmpereHoursPerSquareMetre"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(", SpecificCapacity = \"150 mAh/g\"")]
    public void A_capacity_given_twice_is_written_once(string specific) => GeneratorRun.OfCells(
        "[Cell] [Cathode<Nmc622>(ActiveLoading = \"10 mg/cm²\")] [Discharge(\"150 mAh/g\", Rate = \"1C\"" + specific + ")] public partial class C;");

    [Fact]
    public void A_cell_that_inherits_a_cell_gets_nothing()
    {
        var run = GeneratorRun.OfCells(
            "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class B; [Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C : B;");
        Assert.Equal(["PHILI1006 'C'"], Judgement.Findings(run));
        Assert.DoesNotContain("class C", run.Text);
    }

    [Fact]
    public void A_file_type_gets_nothing() => Judgement.Of("[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] file partial class C;", "PHILI1007 'C'");

    [Fact]
    public void Parts_of_a_cell_without_a_cell_are_told_so() =>
        Assert.All(Judgement.Findings(GeneratorRun.OfCells("[Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public class C;")), static each => Assert.StartsWith("PHILI1008", each));

    private static void Check(GeneratorRun run)
    {
        Assert.Equal(["PHILI3001 '400 mAh/g'"], Judgement.Findings(run));
        Assert.Contains("PHILI3001", run.Text);
        Assert.Contains("Name=my LCO", run.Text);
        Assert.Contains("Name=my LPSCl", run.Text);
    }
}
