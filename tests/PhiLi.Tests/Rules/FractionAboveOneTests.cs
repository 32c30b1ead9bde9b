using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class FractionAboveOneTests
{
    private static readonly FractionAboveOne _rule = new();

    [Fact]
    public void A_part_is_not_more_than_the_whole() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveFraction", "120 wt%")).Finds(_rule, Severity.Error, 1, 0,
            "ActiveFraction is 120 wt%: a share is at most one, 100 %. Correct it.");

    [Fact]
    public void A_bare_percentage_is_given_its_sign()
    {
        var finding = TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveFraction", "70")).Finds(_rule, Severity.Error, 1, 0,
            "ActiveFraction is 70: a share is at most one, 100 %. Did you mean '70 %'?");
        Assert.Equal("70 %", finding.Fixed("70"));
    }

    [Fact]
    public void A_retention_above_one_is_activation() =>
        TestCell.Cell().With(AttributeRole.Retention, ("Capacity", "104 %")).IsSilent(_rule);

    [Fact]
    public void A_share_whose_uncertainty_reaches_one_may_be_one() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveFraction", "101 % ± 2 %")).IsSilent(_rule);

    [Theory]
    [InlineData("100 %")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("0.7")]
    [InlineData("0")]
    public void The_whole_is_a_part_of_itself(string text) => TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveFraction", text)).IsSilent(_rule);
}
