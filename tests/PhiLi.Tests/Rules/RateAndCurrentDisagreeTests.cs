using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class RateAndCurrentDisagreeTests
{
    private static readonly RateAndCurrentDisagree _rule = new();

    [Fact]
    public void A_current_is_its_rate()
    {
        var finding = TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "11.0 mg/cm²"), ("NominalCapacity", "170 mAh/g"))
            .Discharge("1.10 mAh/cm²", ("Rate", "3C"), ("CurrentDensity", "8.0 mA/cm²")).Finds(_rule, Severity.Warning, 2, 2,
            "8.0 mA/cm² is not 3C: 170 mAh/g × 11.0 mg/cm² at 3C is 5.61 mA/cm². Correct the current, the rate or the nominal capacity.");
        Assert.Equal([new Place(2, 1), new Place(1, 1)], finding.Also);
    }

    [Theory]
    [InlineData("85 mA/g", null)]
    [InlineData("87.0 mA/g", nameof(Severity.Info))]
    [InlineData("100.0 mA/g", nameof(Severity.Warning))]
    public void Per_mass_no_loading_is_needed(string current, string? severity) =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "170.0 mAh/g")).Discharge("3.2 mAh/cm²", ("Rate", "0.5C"), ("SpecificCurrent", current))
            .Answers(_rule, severity);

    [Theory]
    [InlineData("1.2 mA", null)]
    [InlineData("2.4 mA", nameof(Severity.Warning))]
    public void In_all_the_mass_or_the_area_is(string current, string? severity)
    {
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "170.0 mAh/g"), ("ActiveMass", "7.0 mg"))
            .Discharge("140 mAh/g", ("Rate", "1C"), ("Current", current)).Answers(_rule, severity);
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "1.50 mAh/cm²"), ("Area", "0.785 cm²"))
            .Discharge("140 mAh/g", ("Rate", "1C"), ("Current", current)).Answers(_rule, severity);
    }

    [Fact]
    public void What_all_steps_deny_is_the_nominal_capacity()
    {
        var finding = TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "140.0 mAh/g"))
            .Discharge("150 mAh/g", ("Rate", "0.1C"), ("SpecificCurrent", "17.0 mA/g"))
            .Discharge("140 mAh/g", ("Rate", "1C"), ("SpecificCurrent", "170.0 mA/g")).Finds(_rule, Severity.Warning, 1, 0,
            "140.0 mAh/g is not what the rates refer to: 17.0 mA/g at 0.1C makes it 170 mAh/g, and the other step agrees. Correct the nominal capacity.");
        Assert.Equal([new Place(2, 2), new Place(3, 2)], finding.Also);
    }

    [Fact]
    public void One_of_several_is_told_alone() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "170.0 mAh/g"))
            .Discharge("150 mAh/g", ("Rate", "0.1C"), ("SpecificCurrent", "17.0 mA/g"))
            .Discharge("140 mAh/g", ("Rate", "1C"), ("SpecificCurrent", "140.0 mA/g")).Finds(_rule, Severity.Warning, 3, 2,
            "140.0 mA/g is not 1C: 170.0 mAh/g at 1C is 170 mA/g. Correct the current, the rate or the nominal capacity.");

    [Fact]
    public void Of_two_currents_one_that_fits_is_enough() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "170.0 mAh/g"), ("ActiveLoading", "10.0 mg/cm²"))
            .Discharge("150 mAh/g", ("Rate", "1C"), ("SpecificCurrent", "170.0 mA/g"), ("CurrentDensity", "2.50 mA/cm²")).IsSilent(_rule);

    [Fact]
    public void A_third_of_C_is_not_033_exactly() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "180.0 mAh/g")).Discharge("150 mAh/g", ("Rate", "0.33C"), ("SpecificCurrent", "60.00 mA/g"))
            .IsSilent(_rule);

    // TS1: 14 mg/cm² is the composite; taken as active it would double the current.
    [Fact]
    public void The_basis_of_the_loading_is_kept() =>
        TestCell.Cell().Cathode(Known.TitaniumDisulfide, ("CompositeLoading", "14 mg/cm²"), ("ActiveFraction", "50 wt%"), ("NominalCapacity", "239 mAh/g"))
            .Discharge("226 mAh/g", ("Rate", "0.1C"), ("CurrentDensity", "0.167 mA/cm²")).IsHonest();
}
