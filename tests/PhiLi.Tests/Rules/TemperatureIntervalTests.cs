using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class TemperatureIntervalTests
{
    [Fact]
    public void IsSaidAtTheDegree()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.CathodeInterface, ("Resistance", "20 Ω·cm²·K/°C")).Ask(new TemperatureInterval()),
            "PHILI2009",
            new Place(1, 0, 11, 2),
            "In a compound unit °C is an interval of one kelvin, not a point on the scale: write K.");
        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal([new LiteralFix("Write 'K'", 11, 2, "K")], finding.Fixes);
    }

    [Fact]
    public void ATemperatureIsAPoint() => Assert.Empty(TestCell.Cell().With(AttributeRole.Conditions, ("Temperature", "25 °C")).Ask(new TemperatureInterval()));
}
