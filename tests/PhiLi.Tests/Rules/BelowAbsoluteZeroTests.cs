using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class BelowAbsoluteZeroTests
{
    private static readonly BelowAbsoluteZero _rule = new();

    [Fact]
    public void Nothing_is_colder_than_nothing() =>
        TestCell.Cell().With(AttributeRole.Conditions, ("Temperature", "-300 °C")).Finds(_rule, Severity.Error, 1, 0,
            "Temperature is -300 °C, -26.85 K: temperatures are above 0 K, −273.15 °C. Correct the number or its unit.");

    [Fact]
    public void Kelvins_need_no_conversion() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("ConductivityTemperature", "0 K")).Finds(_rule, Severity.Error, 1, 0,
            "ConductivityTemperature is 0 K: temperatures are above 0 K, −273.15 °C. Correct the number or its unit.");

    [Theory]
    [InlineData("-273.14 °C")]
    [InlineData("0 °C")]
    [InlineData("RT")]
    public void Cold_is_not_impossible(string text) => TestCell.Cell().With(AttributeRole.Conditions, ("Temperature", text)).IsSilent(_rule);
}
