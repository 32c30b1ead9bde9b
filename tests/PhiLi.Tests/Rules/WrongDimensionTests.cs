using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class WrongDimensionTests
{
    [Fact]
    public void MarksTheCharactersAndOffersEachReading()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.85 mV")).Judge(),
            "PHILI2004",
            new Place(1, 0, 5, 2),
            "Capacity takes charge per area, such as mAh/cm², charge per mass, such as mAh/g, or charge, such as mAh; 'mV' is potential.");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Empty(finding.Fixes);
    }

    [Theory]
    [InlineData("1.85 mAh/cm²")]
    [InlineData("142 mAh/g")]
    [InlineData("0.4 mAh")]
    [InlineData("1.85 MAh/cm²")]
    public void IsSilentOfOtherLiterals(string capacity) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity)).Ask(new WrongDimension()));
}
