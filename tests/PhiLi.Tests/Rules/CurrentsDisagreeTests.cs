using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CurrentsDisagreeTests
{
    private static readonly CurrentsDisagree _rule = new();

    // AP1 (doi:10.1038/s41467-023-42385-1): one figure is made with the cathode's area, the other with the anode's.
    [Fact]
    public void Two_areas_make_two_currents()
    {
        var finding = TestCell.Cell().Cathode(Known.Lfp, ("ActiveLoading", "1.78 mg/cm²"))
            .Discharge("116.4 mAh/g", ("SpecificCurrent", "80.0 mA/g"), ("CurrentDensity", "0.18 mA/cm²")).Finds(_rule, Severity.Warning, 2, 2,
            "0.18 mA/cm² is not 80.0 mA/g × 1.78 mg/cm², which is 0.1424 mA/cm². Correct one of them; two electrodes of different areas are the usual cause.");
        Assert.Equal([new Place(2, 1), new Place(1, 0)], finding.Also);
    }

    // 80 mA/g as printed may be anything from 75 to 85: even so it does not reach.
    [Fact]
    public void As_printed_too() =>
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveLoading", "1.78 mg/cm²"))
            .Discharge("116.4 mAh/g", ("SpecificCurrent", "80 mA/g"), ("CurrentDensity", "0.18 mA/cm²")).Finds(_rule, Severity.Warning);

    [Fact]
    public void Current_over_area_is_its_density() =>
        TestCell.Cell().Cathode(Known.Lfp, ("Area", "0.785 cm²")).Discharge("116.4 mAh/g", ("Current", "0.300 mA"), ("CurrentDensity", "0.300 mA/cm²"))
            .Finds(_rule, Severity.Warning, 2, 2,
            "0.300 mA/cm² is not 0.300 mA ÷ 0.785 cm², which is 0.3822 mA/cm². Correct one of them; two electrodes of different areas are the usual cause.");

    [Fact]
    public void Current_is_that_of_the_mass() =>
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveMass", "1.40 mg")).Discharge("116.4 mAh/g", ("SpecificCurrent", "80.0 mA/g"), ("Current", "0.200 mA"))
            .Finds(_rule, Severity.Warning, 2, 2,
            "0.200 mA is not 80.0 mA/g × 1.40 mg, which is 0.112 mA. Correct one of them; two electrodes of different areas are the usual cause.");

    // GA1: printed ~42.5 mA/g.
    [Theory]
    [InlineData("18.75 mg/cm²", "~42.5 mA/g", "0.8 mA/cm²")]
    [InlineData("18.75 mg/cm²", "42.7 mA/g", "0.8 mA/cm²")]
    public void Rounding_is_no_contradiction(string loading, string specific, string density) =>
        TestCell.Cell().Cathode(Known.Nmc111, ("ActiveLoading", loading)).Discharge("155 mAh/g", ("SpecificCurrent", specific), ("CurrentDensity", density)).IsSilent(_rule);

    [Fact]
    public void Where_loadings_disagree_that_is_told_and_this_waits() =>
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveLoading", "1.78 mg/cm²"), ("ActiveMass", "1.40 mg"), ("Diameter", "9.0 mm"))
            .Discharge("116.4 mAh/g", ("SpecificCurrent", "80.0 mA/g"), ("CurrentDensity", "0.18 mA/cm²")).IsSilent(_rule);
}
