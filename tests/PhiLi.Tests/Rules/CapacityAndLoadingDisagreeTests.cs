using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CapacityAndLoadingDisagreeTests
{
    private static readonly CapacityAndLoadingDisagree _rule = new();

    // SF1 (doi:10.1002/adfm.202101985).
    [Fact]
    public void Theoretical_is_not_delivered()
    {
        var finding = TestCell.Cell().Cathode(Known.Sulfur, ("ActiveLoading", "2.5 mg/cm²"))
            .Discharge("4.2 mAh/cm²", ("SpecificCapacity", "1064 mAh/g")).Finds(_rule, Severity.Warning, 2, 0,
            "4.2 mAh/cm² is not 2.5 mg/cm² × 1064 mAh/g, which is 2.66 mAh/cm². "
            + "4.2 mAh/cm² is 2.5 mg/cm² × the theoretical 1672 mAh/g, not the delivered 1064 mAh/g: give what was delivered.");
        Assert.Equal([new Place(2, 1), new Place(1, 0)], finding.Also);
    }

    [Fact]
    public void Nor_is_nominal() =>
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveLoading", "7.0 mg/cm²"), ("NominalCapacity", "150.0 mAh/g"))
            .Discharge("1.05 mAh/cm²", ("SpecificCapacity", "120.0 mAh/g")).Finds(_rule, Severity.Warning, 2, 0,
            "1.05 mAh/cm² is not 7.0 mg/cm² × 120.0 mAh/g, which is 0.84 mAh/cm². "
            + "1.05 mAh/cm² is 7.0 mg/cm² × the nominal 150.0 mAh/g, not the delivered 120.0 mAh/g: give what was delivered.");

    [Fact]
    public void Composite_is_not_active() =>
        TestCell.Cell().Cathode(Known.TitaniumDisulfide, ("CompositeLoading", "14.0 mg/cm²"), ("ActiveFraction", "50.0 wt%"))
            .Discharge("3.16 mAh/cm²", ("SpecificCapacity", "226 mAh/g")).Finds(_rule, Severity.Warning, 2, 0,
            "3.16 mAh/cm² is not 14.0 mg/cm² × 50.0 wt% × 226 mAh/g, which is 1.582 mAh/cm². "
            + "3.16 mAh/cm² counts the whole composite, 14.0 mg/cm²: capacities are per active material.");

    [Fact]
    public void In_all_it_is_the_mass() =>
        TestCell.Cell().Cathode(Known.Nmc622, ("ActiveMass", "7.0 mg")).Discharge("0.60 mAh", ("SpecificCapacity", "150.0 mAh/g")).Finds(_rule, Severity.Warning, 2, 0,
            "0.60 mAh is not 7.0 mg × 150.0 mAh/g, which is 1.05 mAh. Correct one of them, or the loading: capacities are per active material.");

    // GA1 (doi:10.1038/s41467-022-35287-1): 2.896…2.917 meets 2.915…2.925.
    [Theory]
    [InlineData("18.75 mg/cm²", "155 mAh/g", "2.92 mAh/cm²", null)]
    [InlineData("18.75 mg/cm²", "155 mAh/g", "2.94 mAh/cm²", nameof(Severity.Info))]
    [InlineData("11.0 mg/cm²", "143.4 mAh/g", "1.58 mAh/cm²", null)]
    [InlineData("~7 mg/cm²", "161 mAh/g", "1.19 mAh/cm²", null)]
    public void Rounding_is_no_contradiction(string loading, string specific, string areal, string? severity) =>
        TestCell.Cell().Cathode(Known.Nmc111, ("ActiveLoading", loading)).Discharge(areal, ("SpecificCapacity", specific)).Answers(_rule, severity);
}
