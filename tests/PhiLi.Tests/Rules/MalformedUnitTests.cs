using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class MalformedUnitTests
{
    [Fact]
    public void MarksTheCharactersAndOffersEachReading()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.85 mAh×cm⁻²")).Judge(),
            "PHILI2007",
            new Place(1, 0, 8, 1),
            "'×' (U+00D7) does not multiply units: write '·'.");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal([new LiteralFix("Write '·'", 8, 1, "·")], finding.Fixes);
    }

    [Theory]
    [InlineData("1.85 mAh·cm⁻²")]
    [InlineData("1.85 MAh/cm²")]
    public void IsSilentOfOtherLiterals(string capacity) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity)).Ask(new MalformedUnit()));
}
