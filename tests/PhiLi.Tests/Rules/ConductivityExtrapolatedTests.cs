using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ConductivityExtrapolatedTests
{
    private static readonly ConductivityExtrapolated _rule = new();

    private static readonly (string Name, string Text)[] _layer =
        [("Thickness", "300 µm"), ("Conductivity", "1.0 mS/cm"), ("ConductivityTemperature", "25 °C"), ("ActivationEnergy", "0.34 eV")];

    [Fact]
    public void Too_far_from_where_it_was_measured()
    {
        var finding = Cell(TestMaterials.Sulfide, "95 °C", _layer).Finds(_rule, Severity.Warning, 2, 2,
            "The conductivity of Sulfide was measured at 25 °C, and the cell is at 95 °C: an activation energy is trusted over 50 K. "
            + "Give a conductivity near the cell's temperature with [MeasuredConductivity], or in its place.");
        Assert.Equal([new Place(1, 0)], finding.Also);
    }

    // 80 °C may be 75.
    [Theory]
    [InlineData("60 °C", null)]
    [InlineData("80 °C", null)]
    [InlineData("78.0 °C", nameof(Severity.Warning))]
    [InlineData("-60 °C", nameof(Severity.Warning))]
    [InlineData("RT", null)]
    public void Within_50_kelvins_it_is_trusted(string temperature, string? severity) => Cell(TestMaterials.Sulfide, temperature, _layer).Answers(_rule, severity);

    [Fact]
    public void Across_melting_no_distance_is_small() =>
        Cell(TestMaterials.Conductor(Family.DryPolymer, ("MeltingPoint", "50.0 °C"), ("Name", "PEO")), "60.0 °C", _layer).Finds(_rule, Severity.Warning, 2, 2,
            "The conductivity of PEO was measured at 25 °C, and the cell is at 60.0 °C: between them it melts, at 50 °C. "
            + "Give a conductivity near the cell's temperature with [MeasuredConductivity], or in its place.");

    [Fact]
    public void A_conductivity_measured_nearer_is_the_one_that_counts() =>
        Cell(TestMaterials.Sulfide, "95 °C", _layer).With(AttributeRole.MeasuredConductivity, ("Conductivity", "6.0 mS/cm"), ("ConductivityTemperature", "90 °C")).IsSilent(_rule);

    // Nobody declared it: the number is doubtful and the description is not.
    [Fact]
    public void Of_a_material_itself_it_is_worth_a_word() =>
        Cell(TestMaterials.Conductor(Family.Sulfide, ("Name", "LPS"), ("Conductivity", "1.0 mS/cm"), ("ConductivityTemperature", "25 °C"), ("ActivationEnergy", "0.34 eV")), "95 °C", ("Thickness", "300 µm"))
            .Finds(_rule, Severity.Info, 1, 0,
            "The conductivity of LPS is known at 25 °C, and the cell is at 95 °C: an activation energy is trusted over 50 K. "
            + "Give a conductivity near the cell's temperature with [MeasuredConductivity], or in its place.");

    [Fact]
    public void What_is_not_used_is_left_alone()
    {
        Cell(TestMaterials.Sulfide, "95 °C", ("Conductivity", "1.0 mS/cm"), ("ConductivityTemperature", "25 °C"), ("ActivationEnergy", "0.34 eV")).IsSilent(_rule);
        Cell(TestMaterials.Sulfide, "95 °C", ("Thickness", "300 µm"), ("Conductivity", "1.0 mS/cm"), ("ConductivityTemperature", "25 °C")).IsSilent(_rule);
    }

    private static TestCell Cell(MaterialDeclaration electrolyte, string temperature, params (string Name, string Text)[] layer) =>
        TestCell.Cell().With(AttributeRole.Conditions, ("Temperature", temperature)).With(AttributeRole.Electrolyte, electrolyte, layer);
}
