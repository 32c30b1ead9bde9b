using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ActiveAboveCompositeTests
{
    private static readonly ActiveAboveComposite _rule = new();

    private static readonly MaterialDeclaration _carbon = TestMaterials.Of("N.Carbon", null, ["PhiLi.Materials.LayerMaterial"]);

    [Fact]
    public void A_part_does_not_weigh_more_than_the_whole()
    {
        var finding = TestCell.Cell().Cathode(TestMaterials.Lco, ("CompositeLoading", "11.0 mg/cm²"), ("ActiveLoading", "14.0 mg/cm²")).Finds(_rule, Severity.Error, 1, 1,
            "14.0 mg/cm² of active material is more than the whole composite, 11.0 mg/cm². Exchange them, or correct one of them.");
        Assert.Equal([new Place(1, 0)], finding.Also);
    }

    [Fact]
    public void Masses_and_anodes_are_judged_alike() =>
        TestCell.Cell().With(AttributeRole.Anode, Known.Graphite, ("ActiveMass", "10.0 mg"), ("CompositeMass", "7.0 mg")).Finds(_rule, Severity.Error);

    // 8.9 and 8.90 may be the same number; a cathode of active material alone is no fault.
    [Theory]
    [InlineData("8.9 mg/cm²", "8.88 mg/cm²")]
    [InlineData("8.9 mg/cm²", "8.9 mg/cm²")]
    [InlineData("<12 mg/cm²", "11 mg/cm²")]
    [InlineData("12 mg/cm²", ">11 mg/cm²")]
    public void What_the_digits_leave_open_is_not_accused(string active, string composite) =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveLoading", active), ("CompositeLoading", composite)).IsSilent(_rule);

    [Fact]
    public void Shares_by_mass_are_at_most_one_together()
    {
        var finding = Composite("81 wt%", "27 wt%", "3 wt%").Finds(_rule, Severity.Error, 1, 0,
            "81 wt%, 27 wt% and 3 wt% of one composite are together more than the whole of it: at least 109.5 %. "
            + "Give each as a share of the composite, additives counted in.");
        Assert.Equal([new Place(2, 0), new Place(3, 0)], finding.Also);
    }

    [Fact]
    public void Shares_by_volume_too() => Composite("61 vol%", "45 vol%", "1 vol%").Finds(_rule, Severity.Error);

    // 70 may be anything from 65 to 75: a nought without a point is not counted as a digit.
    [Theory]
    [InlineData("80 wt%", "20 wt%", "5 wt%")]
    [InlineData("70 wt%", "27 wt%", "3 wt%")]
    [InlineData("71 wt%", "27 wt%", "3 wt%")]
    [InlineData("80 wt%", "45 vol%", "3 wt%")]
    public void Rounding_and_shares_of_two_kinds_are_left_alone(string active, string catholyte, string additive) =>
        Composite(active, catholyte, additive).IsSilent(_rule);

    [Fact]
    public void Said_here_it_is_not_said_again_as_a_disagreement() =>
        Expect.Ids(TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveLoading", "14.0 mg/cm²"), ("CompositeLoading", "11.0 mg/cm²"), ("ActiveFraction", "70 wt%")).Discharge("1.06 mAh/cm²", ("Rate", "1C")), "PHILI3010");

    private static TestCell Composite(string active, string catholyte, string additive) =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveFraction", active))
            .With(AttributeRole.Catholyte, TestMaterials.Sulfide, ("Share", catholyte))
            .With(AttributeRole.ConductiveAdditive, _carbon, ("Share", additive));
}
