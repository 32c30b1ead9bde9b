using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class UnknownUnitTests
{
    [Fact]
    public void MarksTheCharactersAndOffersEachReading()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.85 MAh/cm²")).Judge(),
            "PHILI2002",
            new Place(1, 0, 5, 7),
            "'MAh/cm²' is not a unit here: did you mean 'mAh/cm²' (milliampere hours per square centimetre)?");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal([new LiteralFix("Write 'mAh/cm²'", 5, 7, "mAh/cm²")], finding.Fixes);
    }

    [Fact]
    public void ANumberAndAUnitAtFaultAreTwoFaults() => Expect.Ids(
        TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1,850 mAhx")), "PHILI2001", "PHILI2002");

    [Fact]
    public void OfUnitsThatConstantsAreWantedInToo() => Assert.Equal(
        new Place(1, 1, 0, 4), Assert.Single(TestCell.Cell().With(AttributeRole.InUnits, ("Units", "C/m²"), ("Units", "mAhx")).Ask(new UnknownUnit())).Place);

    [Theory]
    [InlineData("1.85 mAh/cm²")]
    [InlineData("1.85 V")]
    [InlineData("1,85 mAh/cm²")]
    public void IsSilentOfOtherLiterals(string capacity) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity)).Ask(new UnknownUnit()));
}
