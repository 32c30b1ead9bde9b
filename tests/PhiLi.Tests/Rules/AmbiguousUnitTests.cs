using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class AmbiguousUnitTests
{
    [Fact]
    public void MarksTheCharactersAndOffersEachReading()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Discharge, ("ReportedPhi", "0.69 mol/m²·h")).Judge(),
            "PHILI2005",
            new Place(1, 0, 5, 8),
            "'mol/m²·h' has two readings: write 'mol/(m²·h)' or 'mol·h/m²'.");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal([new LiteralFix("Write 'mol/(m²·h)'", 5, 8, "mol/(m²·h)"), new LiteralFix("Write 'mol·h/m²'", 5, 8, "mol·h/m²")], finding.Fixes);
    }

    [Theory]
    [InlineData("1.85 mAh/cm²")]
    [InlineData("1.85 mAh/cm/cm")]
    public void IsSilentOfOtherLiterals(string capacity) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity)).Ask(new AmbiguousUnit()));
}
