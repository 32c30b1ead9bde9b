using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ConductivityAboveCeilingTests
{
    private static readonly ConductivityAboveCeiling _rule = new();

    [Fact]
    public void Siemens_for_millisiemens_are_put_right()
    {
        var finding = Layer([Family.Argyrodite, Family.Sulfide], ("Conductivity", "2.1 S/cm"), ("ConductivityTemperature", "25 °C")).Finds(_rule, Severity.Error, 1, 0,
            "2.1 S/cm is more than an argyrodite can conduct at room temperature: 0.1 S/cm. Did you mean '2.1 mS/cm'?");
        Assert.Equal("2.1 mS/cm", finding.Fixed("2.1 S/cm"));
        Assert.Equal([new Place(1, 1)], finding.Also);
    }

    [Fact]
    public void Better_than_the_best_is_implausible() =>
        Layer([Family.Garnet, Family.Oxide], ("Conductivity", "4.0 mS/cm")).Finds(_rule, Severity.Warning, 1, 0,
            "4.0 mS/cm is more than a garnet is known to conduct at room temperature: 2 mS/cm. Did you mean '4.0 µS/cm'?");

    [Theory]
    [InlineData("32 mS/cm", null, Family.LgpsType, Family.Sulfide)]
    [InlineData("33 mS/cm", nameof(Severity.Warning), Family.LgpsType, Family.Sulfide)]
    [InlineData("25 mS/cm", null, Family.Argyrodite, Family.Sulfide)]
    [InlineData("33 mS/cm", nameof(Severity.Warning), "PhiLi.Materials.GlassCeramic", Family.Sulfide)]
    [InlineData("13.7 mS/cm", null, "PhiLi.Materials.Oxyhalide", Family.Halide)]
    [InlineData("60 mS/cm", nameof(Severity.Error), "PhiLi.Materials.Oxyhalide", Family.Halide)]
    [InlineData("1.9 mS/cm", null, Family.Garnet, Family.Oxide)]
    [InlineData("6.2 mS/cm", null, Family.Nasicon, Family.Oxide)]
    [InlineData("6.2 mS/cm", nameof(Severity.Warning), Family.Perovskite, Family.Oxide)]
    [InlineData("6.2 mS/cm", null, Family.Oxide)]
    [InlineData("25.5 mS/cm", nameof(Severity.Error), Family.Oxide)]
    [InlineData("2.14 mS/cm", null, Family.Nitride)]
    [InlineData("8 µS/cm", null, Family.ThinFilm)]
    [InlineData("15 µS/cm", nameof(Severity.Warning), Family.ThinFilm)]
    [InlineData("1.2 mS/cm", nameof(Severity.Warning), Family.DryPolymer, Family.Polymer)]
    [InlineData("1.2 mS/cm", nameof(Severity.Warning), Family.CompositePolymer, Family.Polymer)]
    [InlineData("1.2 mS/cm", null, Family.GelPolymer, Family.Polymer)]
    [InlineData("1.2 mS/cm", null, Family.Polymer)]
    [InlineData("2.12 mS/cm", null, Family.PlasticCrystal)]
    [InlineData("6.7 mS/cm", null, Family.Borohydride)]
    [InlineData("1.8 mS/cm", null, Family.Antiperovskite)]
    [InlineData("10.2 mS/cm", null, Family.Liquid)]
    [InlineData("120.5 mS/cm", nameof(Severity.Error), Family.Liquid)]
    [InlineData("1e-12 S/cm", null, Family.Garnet, Family.Oxide)]
    [InlineData("0.40 S/cm", null)]
    public void Each_family_has_its_ceiling(string conductivity, string? severity, params string[] families)
    {
        Layer(families, ("Conductivity", conductivity)).Answers(_rule, severity);
    }

    [Fact]
    public void A_bare_family_is_its_own() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Conductivity", "2.1 S/cm")).Finds(_rule, Severity.Error);

    [Fact]
    public void A_material_is_judged_like_a_layer() =>
        TestCell.Material(AttributeRole.IonConductor, Family.Garnet, ("Conductivity", "1.0 S/cm")).Finds(_rule, Severity.Error, 0, 0,
            "1.0 S/cm is more than a garnet can conduct at room temperature: 0.01 S/cm. Did you mean '1.0 mS/cm'?");

    [Fact]
    public void Above_30_degrees_the_ceiling_does_not_hold() =>
        Layer([Family.Garnet], ("Conductivity", "20.5 mS/cm"), ("ConductivityTemperature", "100 °C")).IsSilent(_rule);

    [Fact]
    public void Unless_an_activation_energy_says_what_is_left_at_30() =>
        Layer([Family.Garnet], ("Conductivity", "20.5 mS/cm"), ("ConductivityTemperature", "60.0 °C"), ("ActivationEnergy", "0.30 eV")).Finds(_rule, Severity.Warning, 1, 0,
            "20.5 mS/cm at 60.0 °C, still at least 7.842 mS/cm at 30 °C by σT = A·exp(−Ea/kT) with 0.30 eV, is more than a garnet is known to conduct "
            + "at room temperature: 2 mS/cm. Did you mean '20.5 µS/cm'?");

    [Fact]
    public void Or_the_material_has_one() =>
        TestCell.Cell().With(
            AttributeRole.Electrolyte,
            TestMaterials.Conductor(Family.Garnet, ("ActivationEnergy", "28.9 kJ/mol")),
            ("Conductivity", "20.5 mS/cm"), ("ConductivityTemperature", "60.0 °C")).Finds(_rule, Severity.Warning);

    [Theory]
    [InlineData("60 °C", false)]
    [InlineData("35 °C", false)]
    [InlineData(">60 °C", false)]
    [InlineData("30 °C", true)]
    [InlineData("RT", true)]
    [InlineData("-20 °C", true)]
    public void A_temperature_that_is_not_stated_is_that_of_the_room_unless_the_cell_is_hot(string cell, bool isJudged)
    {
        var layer = Layer([Family.Garnet], ("Conductivity", "4.0 mS/cm")).With(AttributeRole.Conditions, ("Temperature", cell));
        if (isJudged)
            layer.Finds(_rule, Severity.Warning);
        else
            layer.IsSilent(_rule);
    }

    // LW1, HE1 to HE7, AP1: as published.
    [Theory]
    [InlineData("2.6 mS/cm", "25 °C", Family.Argyrodite)]
    [InlineData("7.96 mS/cm", "30 °C", Family.Argyrodite)]
    [InlineData("4.5e-3 mS/cm", "25 °C", Family.Antiperovskite)]
    public void Published_values_are_honest(string conductivity, string temperature, string family) =>
        Layer([family], ("Conductivity", conductivity), ("ConductivityTemperature", temperature)).IsHonest();

    private static TestCell Layer(string[] families, params (string Name, string Text)[] arguments) =>
        TestCell.Cell().With(AttributeRole.Electrolyte, Known.Electrolyte(families), arguments);
}
