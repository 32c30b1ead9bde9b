using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class MalformedNumberTests
{
    [Fact]
    public void MarksTheCharactersAndOffersEachReading()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1,85 mAh/cm²")).Judge(),
            "PHILI2001",
            new Place(1, 0, 0, 4),
            "'1,85' is read differently in different countries: write '1.85'.");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal([new LiteralFix("Write '1.85'", 0, 4, "1.85")], finding.Fixes);
    }

    [Theory]
    [InlineData("1.85 mAh/cm²")]
    [InlineData("1.85(3) mAh/cm²")]
    [InlineData("1.85 mAh/cm3")]
    public void IsSilentOfOtherLiterals(string capacity) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity)).Ask(new MalformedNumber()));
}
