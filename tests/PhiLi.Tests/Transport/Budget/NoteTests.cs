using System.Linq;
using PhiLi.Cells;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport.Budget;

public class NoteTests
{
    private static readonly MaterialDeclaration Argyrodite = TestMaterials.Of(
        "N.Argyrodite", AttributeRole.IonConductor, [Family.Argyrodite, Family.Electrolyte],
        ("Name", "LPSCl"), ("StableFrom", "1.71 V vs Li⁺/Li"), ("StableTo", "2.01 V vs Li⁺/Li"));

    private static readonly MaterialDeclaration Metal = TestMaterials.Of(
        "N.Metal", AttributeRole.ActiveMaterial, [Family.MetalAnode, Family.Anode], ("Formula", "Li"), ("AverageVoltage", "0 V"));

    [Theory]
    [InlineData("3.88", "LiX, stable up to 3.88 V, covers 1.87 V of it and leaves 0.42 V")]
    [InlineData("4.5", "covers it")]
    [InlineData("1.9", "covers none of it")]
    [InlineData(null, "the limit of LiX is unknown")]
    public void The_gap_is_told_and_what_a_coating_covers_by_its_own_limit(string? limit, string told)
    {
        var coating = TestMaterials.Of("N.X", AttributeRole.IonConductor, [Family.Layer], limit is null ? [("Name", "LiX")] : [("Name", "LiX"), ("StableTo", limit + " V vs Li⁺/Li")]);
        var budget = TestCell.Cell()
            .With(AttributeRole.Electrolyte, Argyrodite)
            .With(AttributeRole.CathodeCoating, coating, ("Thickness", "10 nm"))
            .With(AttributeRole.Discharge, ("Capacity", "2 mAh/cm²"), ("UpperCutoff", "4.3 V vs Li⁺/Li"))
            .Budget();
        var text = Assert.Single(budget.Texts("stability"));
        Assert.Contains("LPSCl is oxidised above 2.01 V and the cathode goes to 4.3 V: a gap of 2.29 V", text);
        Assert.Contains(told, text);
        Assert.Contains("0.01 µm", Assert.Single(budget.Texts("cathode coating")));
    }

    [Fact]
    public void A_reference_electrode_is_taken_into_the_gap()
    {
        var budget = TestCell.Cell().With(AttributeRole.Electrolyte, Argyrodite)
            .With(AttributeRole.Charge, ("Capacity", "2 mAh/cm²"), ("UpperCutoff", "3.68 V vs Li-In")).Budget();
        Assert.Contains("goes to 4.3 V", Assert.Single(budget.Texts("stability")));
    }

    [Fact]
    public void Lithium_reduces_what_ends_above_it()
    {
        var iodide = TestMaterials.Of("N.LiI", AttributeRole.IonConductor, [Family.Layer], ("Name", "LiI"), ("StableFrom", "0 V vs Li⁺/Li"));
        var cell = TestCell.Cell().With(AttributeRole.Electrolyte, Argyrodite).With(AttributeRole.Anode, Metal);
        Assert.EndsWith("a gap of 1.71 V.", Assert.Single(cell.Budget().Texts("stability")));
        Assert.EndsWith("LiI, stable down to 0 V, covers it.", Assert.Single(cell.With(AttributeRole.AnodeInterlayer, iodide).Budget().Texts("stability")));
    }

    [Fact]
    public void A_window_that_is_kept_is_no_news() => Assert.Empty(TestCell.Cell()
        .With(AttributeRole.Electrolyte, Argyrodite)
        .With(AttributeRole.Discharge, ("Capacity", "2 mAh/cm²"), ("UpperCutoff", "1.9 V vs Li⁺/Li")).Budget().Texts("stability"));

    [Theory]
    [InlineData("[Si0.6Ge0.4]1.74", 9.737)]
    [InlineData("[Si0.6Ge0.4]1.74; [S11.1Br0.3O0.6]", 41.08)]
    [InlineData("[S2]", 0)]
    [InlineData("Ni0.5Mn0.5", 5.763)]
    public void The_entropy_of_declared_sites_is_a_number(string sites, double entropy)
    {
        var text = Assert.Single(With(("Sites", sites)).Texts("entropy of mixing"));
        Assert.StartsWith("N: " + entropy.ToString(System.Globalization.CultureInfo.InvariantCulture) + " J/(mol·K)", text);
    }

    [Theory]
    [InlineData("[Si0.6Ge0.4")]
    [InlineData("[Xx]2")]
    [InlineData("[Si]two")]
    [InlineData(";")]
    [InlineData("][")]
    public void Sites_that_cannot_be_read_have_none(string sites) =>
        Assert.Contains("no number", Assert.Single(With(("Sites", sites)).Texts("entropy of mixing")));

    [Fact]
    public void Glass_pressure_dielectrics_and_alloys_have_no_model()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Electrolyte, Named(("Order", "2")))
            .With(AttributeRole.ElectrolyteFiller, TestMaterials.Of("N.BaTiO3", null, [Family.Dielectric]))
            .With(AttributeRole.AnodeInterlayer, TestMaterials.Of("N.Silver", AttributeRole.ActiveMaterial, ["PhiLi.Materials.ConductorMaterial"], ("Formula", "Ag")))
            .With(AttributeRole.Conditions, ("StackPressure", "2 MPa"))
            .Budget();
        Assert.All(
            ["amorphous electrolyte", "dielectric filler", "alloy interlayer", "stack pressure"],
            topic => Assert.Contains("no model", Assert.Single(budget.Texts(topic))));
    }

    [Theory]
    [InlineData(1, "chance")]
    [InlineData(2, "aligned")]
    [InlineData(3, "Pillars")]
    [InlineData(4, "Two networks")]
    [InlineData(5, "scaffold")]
    [InlineData(6, "sintered")]
    public void Every_architecture_has_its_line(int architecture, string word)
    {
        var budget = TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, ("Architecture", architecture.ToString(System.Globalization.CultureInfo.InvariantCulture))).Budget();
        Assert.Contains(word, Assert.Single(budget.Texts("electrode architecture")));
    }

    [Fact]
    public void Of_one_material_in_cathode_and_separator_it_is_told_once()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Electrolyte, Argyrodite).With(AttributeRole.Catholyte, Argyrodite)
            .With(AttributeRole.Discharge, ("Capacity", "2 mAh/cm²"), ("AverageVoltage", "3.8 V")).Budget();
        Assert.Single(budget.Texts("stability"));
        Assert.All(budget.Notes, note => Assert.True(note.Place.Attribute >= 0));
        Assert.Equal(budget.Notes.Count, budget.Notes.Select(note => note.Text).Distinct().Count());
    }

    private static MaterialDeclaration Named((string, string) fact) =>
        TestMaterials.Of("N.N", AttributeRole.IonConductor, [Family.Sulfide, Family.Electrolyte], ("Name", "N"), fact);

    private static TransportBudget With((string, string) fact) => TestCell.Cell().With(AttributeRole.Electrolyte, Named(fact)).Budget();
}
