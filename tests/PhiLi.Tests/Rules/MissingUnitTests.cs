using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class MissingUnitTests
{
    [Fact]
    public void MarksTheCharactersAndOffersEachReading()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Discharge, ("Rate", "3")).Judge(),
            "PHILI2003",
            new Place(1, 0, 1, 0),
            "The unit is missing: Rate takes a rate, such as 1C.");
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal([new LiteralFix("Write 'C'", 1, 0, "C")], finding.Fixes);
    }

    [Fact]
    public void AMaterialsFigureIsJudgedAtTheMaterial()
    {
        Expect.One(
            TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode, ("Density", "4.7")).Judge(),
            "PHILI2003",
            new Place(0, 0, 3, 0),
            "The unit is missing: Density takes mass per volume, such as g/cm³.");
        Assert.Empty(TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Cathode("LiCoO2", ("Density", "4.7"))).Ask(new MissingUnit()));
    }

    [Fact]
    public void AShareOfAWholeHasNone() =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco, ("ActiveFraction", "0.7")).Ask(new MissingUnit()));

    [Theory]
    [InlineData("1.85 mAh/cm²")]
    [InlineData("1,85 mAh/cm²")]
    public void IsSilentOfOtherLiterals(string capacity) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity)).Ask(new MissingUnit()));
}
