using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class LoadingsDisagreeTests
{
    private static readonly LoadingsDisagree _rule = new();

    // LW1 (doi:10.1002/admi.202100624): 7.0 mg on 0.7854 cm² are 8.91 mg/cm².
    [Theory]
    [InlineData("7.0 mg", "10 mm")]
    [InlineData("7.0 mg", "10.0 mm")]
    public void A_mass_on_its_disc_is_the_loading(string mass, string diameter) =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveLoading", "8.9 mg/cm²"), ("ActiveMass", mass), ("CompositeMass", "10 mg"), ("ActiveFraction", "70 wt%"), ("Diameter", diameter))
            .IsSilent(_rule);

    [Fact]
    public void A_composite_mass_is_not_an_active_one()
    {
        var finding = TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveLoading", "8.9 mg/cm²"), ("ActiveMass", "10.0 mg"), ("Diameter", "10.0 mm")).Finds(_rule, Severity.Warning, 1, 0,
            "8.9 mg/cm² is not 10.0 mg on a disc of 10.0 mm, which is 12.73 mg/cm² of active material. Correct one of them, or say which is active and which composite mass.");
        Assert.Equal([new Place(1, 0), new Place(1, 1), new Place(1, 2)], finding.Also);
    }

    [Fact]
    public void A_composite_loading_is_not_either() =>
        TestCell.Cell().Cathode(Known.TitaniumDisulfide, ("ActiveLoading", "14.0 mg/cm²"), ("CompositeLoading", "14.0 mg/cm²"), ("ActiveFraction", "50.0 wt%"))
            .Finds(_rule, Severity.Warning, 1, 0,
            "14.0 mg/cm² is not 14.0 mg/cm² × 50.0 wt%, which is 7 mg/cm² of active material. Correct one of them, or say which is active and which composite mass.");

    [Fact]
    public void Masses_are_compared_without_an_area() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveMass", "7.0 mg"), ("CompositeMass", "10.0 mg"), ("ActiveFraction", "80.0 wt%")).Finds(_rule, Severity.Warning, 1, 0,
            "7.0 mg is not 10.0 mg × 80.0 wt%, which is 8 mg of active material. Correct one of them, or say which is active and which composite mass.");

    [Fact]
    public void Areas_are_told_first_and_alone() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveLoading", "8.9 mg/cm²"), ("ActiveMass", "7.0 mg"), ("Area", "1.20 cm²"), ("Diameter", "10.0 mm")).Finds(_rule, Severity.Warning, 1, 2,
            "1.20 cm² is not the area of a disc of 10.0 mm, which is 0.7854 cm². Correct one of them, or leave one out.");

    [Fact]
    public void Composites_are_compared_without_a_fraction() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("CompositeLoading", "8.9 mg/cm²"), ("CompositeMass", "10.0 mg"), ("Area", "0.785 cm²")).Finds(_rule, Severity.Warning, 1, 0,
            "8.9 mg/cm² is not 10.0 mg on 0.785 cm², which is 12.74 mg/cm². Correct one of them.");

    [Fact]
    public void Anodes_are_electrodes() =>
        TestCell.Cell().With(AttributeRole.Anode, Known.Graphite, ("ActiveLoading", "3.3 mg/cm²"), ("ActiveMass", "1.30 mg"), ("Area", "0.785 cm²")).Finds(_rule, Severity.Warning);

    [Theory]
    [InlineData("0.785 cm²", null)]
    [InlineData("0.79 cm²", null)]
    [InlineData("0.80 cm²", nameof(Severity.Info))]
    [InlineData("0.90 cm²", nameof(Severity.Warning))]
    public void A_little_off_is_worth_a_word(string area, string? severity) =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("Area", area), ("Diameter", "10.0 mm")).Answers(_rule, severity);
}
