using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

/// <summary>Materials of a project, beside those of the library.</summary>
public class OwnNamesTests
{
    private static readonly MaterialDeclaration _mine =
        Library.OwnCathode("N.MyCathode", ("Formula", "LiNi0.92Co0.04Mn0.04O2"), ("Name", "NCM92"), ("Aliases", "Ni92; NMC 92 ;;"));

    [Theory]
    [InlineData("N.MyCathode")]
    [InlineData("my cathode")]
    [InlineData("NCM-92")]
    [InlineData("Ni92")]
    [InlineData("nmc92")]
    [InlineData("LiNi0.92Mn0.04Co0.04O2")]
    public void One_is_found_as_one_of_the_library_is(string text) =>
        Assert.Equal(_mine, Library.With(_mine).Find(AttributeRole.Cathode, text).Material);

    [Fact]
    public void Another_namespace_is_another_material() =>
        Assert.Equal(MaterialNameOutcome.Unknown, Library.With(_mine).Find(AttributeRole.Cathode, "M.MyCathode").Outcome);

    [Theory]
    [InlineData("Name", "LCO", "LCO")]
    [InlineData("Aliases", "L-C-O", "LCO")]
    [InlineData("Aliases", "lithium cobalt oxide", "LithiumCobaltOxide")]
    [InlineData("Formula", "CoLiO2", "LiCoO2")]
    public void One_goes_before_a_built_in_one_of_the_same_name(string fact, string value, string text)
    {
        var own = Library.OwnCathode("N.Coated", (fact, value));
        var names = Library.With(own);
        Assert.Equal(own, names.Find(AttributeRole.Cathode, text).Material);
        Assert.Equal("PhiLi.Materials.LithiumCobaltOxide", names.Find(AttributeRole.Cathode, "PhiLi.Materials.LithiumCobaltOxide").Material?.TypeName);
    }

    /// <summary>Also where the role mostly takes others.</summary>
    [Fact]
    public void One_goes_before_what_is_usual_in_a_role()
    {
        var own = Library.Own("N.Foil", ["PhiLi.Materials.AlloyAnode", Family.Anode], ("Name", "Al foil"));
        Assert.Equal(own, Library.With(own).Find(AttributeRole.CathodeCollector, "Al foil").Material);
    }

    [Fact]
    public void Ones_formula_goes_before_a_built_in_name()
    {
        var own = Library.Own("N.ThinLithium", ["PhiLi.Materials.MetalAnode", Family.Anode], ("Formula", "Li"));
        Assert.Equal(own, Library.With(own).Find(AttributeRole.Anode, "Li (20 µm)").Material);
    }

    [Fact]
    public void Two_of_one_name_are_both_told_and_neither_is_taken()
    {
        var reading = Library.With(Library.OwnCathode("N.A", ("Name", "LCO")), Library.OwnCathode("N.B", ("Name", "lco"))).Find(AttributeRole.Cathode, "LCO (coated)");
        Assert.Equal((MaterialNameOutcome.Ambiguous, null), (reading.Outcome, reading.Material));
        Assert.Equal("'LCO' can be N.A or N.B: write the full name of the one that is meant.", reading.Message);
    }

    [Fact]
    public void Of_two_of_one_formula_the_one_is_taken_that_is_called_by_it()
    {
        var a = Library.OwnCathode("N.A", ("Formula", "LiCoO2"));
        var b = Library.OwnCathode("N.B", ("Formula", "LiCoO2"), ("Aliases", "LiCoO2"));
        Assert.Equal(MaterialNameOutcome.Ambiguous, Library.With(a, Library.OwnCathode("N.C", ("Formula", "LiCoO2"))).Find(AttributeRole.Cathode, "CoLiO2").Outcome);
        Assert.Equal(b, Library.With(a, b).Find(AttributeRole.Cathode, "CoLiO2").Material);
    }

    [Fact]
    public void One_name_for_two_roles_is_no_clash()
    {
        var anode = Library.Own("N.LcoAnode", ["PhiLi.Materials.HostAnode", Family.Anode], ("Name", "LCO"));
        var names = Library.With(anode);
        Assert.Equal(anode, names.Find(AttributeRole.Anode, "LCO").Material);
        Assert.Equal("PhiLi.Materials.LithiumCobaltOxide", names.Find(AttributeRole.Cathode, "LCO").Material?.TypeName);
    }

    [Fact]
    public void A_family_of_a_project_is_one_too()
    {
        var family = TestMaterials.Of("N.Thiospinel", null, [Family.Sulfide, Family.Electrolyte]) with { Assembly = "Mine" };
        var names = Library.With(family);
        Assert.Equal(family, names.FindFamily("sulfide-thiospinel").Material);
        Assert.Equal(family, names.Find(AttributeRole.Electrolyte, "thio-spinel").Material);
    }

    /// <summary>A formula with a fault is told at the material; what it is called still finds it.</summary>
    [Fact]
    public void A_material_that_cannot_be_read_wholly_is_found_by_what_can()
    {
        var own = Library.OwnCathode("N.Odd", ("Formula", "Li1-xCoO2"), ("Name", "–"), ("Aliases", "odd one"));
        Assert.Equal(own, Library.With(own).Find(AttributeRole.Cathode, "Odd One").Material);
        Assert.Equal(MaterialNameOutcome.Empty, Library.With(own).Find(AttributeRole.Cathode, "–").Outcome);
    }
}
