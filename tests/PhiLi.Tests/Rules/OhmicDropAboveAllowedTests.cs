using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class OhmicDropAboveAllowedTests
{
    private static readonly OhmicDropAboveAllowed _rule = new();

    [Fact]
    public void Above_half_a_volt_it_is_a_warning()
    {
        var finding = Cell("150 Ω·cm²", null).Finds(_rule, Severity.Warning, 4, 1,
            "5.60 mA/cm² takes 1009 mV in the declared resistances, more than the 0.5 V that cells have to spare. "
            + "The largest is AnodeInterface, 150 Ω·cm², 83 % of them: halving it would let 1.71 times the current through at the same loss.");
        Assert.Equal([new Place(2)], finding.Also);
    }

    [Fact]
    public void Above_what_is_declared_it_is_worth_a_word()
    {
        var finding = Cell("30 Ω·cm²", "100 mV").Finds(_rule, Severity.Info, 4, 1,
            "5.60 mA/cm² takes 336.6 mV in the declared resistances, more than the allowed 100 mV. "
            + "The largest is Electrolyte, 30.11 Ω·cm², 50 % of them: halving it would let 1.33 times the current through at the same loss.");
        Assert.Equal([new Place(1), new Place(3, 0)], finding.Also);
    }

    // Published cells take 160, 240 and 420 mV.
    [Theory]
    [InlineData("0.05 Ω·cm²", null, null)]
    [InlineData("13 Ω·cm²", null, null)]
    [InlineData("44 Ω·cm²", null, null)]
    [InlineData("75 Ω·cm²", null, nameof(Severity.Warning))]
    [InlineData("44 Ω·cm²", "500 mV", null)]
    [InlineData("75 Ω·cm²", "1.0 V", null)]
    [InlineData("75 Ω·cm²", "100 mV", nameof(Severity.Warning))]
    [InlineData("75 Ω·cm²", ">100 mV", null)]
    public void What_published_cells_take_is_left_alone(string resistance, string? allowed, string? severity) => Cell(resistance, allowed).Answers(_rule, severity);

    [Fact]
    public void Estimates_and_kinetics_accuse_nobody() =>
        TestCell.Cell().With(AttributeRole.AnodeInterface, ("ExchangeCurrentDensity", "1 µA/cm²"))
            .With(AttributeRole.Electrolyte, TestMaterials.Conductor(Family.Sulfide, ("Conductivity", "0.010 mS/cm")), ("Thickness", "1.00 mm"))
            .Discharge("1.85 mAh/cm²", ("CurrentDensity", "5.60 mA/cm²")).IsSilent(_rule);

    [Fact]
    public void What_cannot_be_is_told_once() =>
        Expect.Ids(
            TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "1.00 mm"), ("Conductivity", "0.10 mS/cm"))
                .With(AttributeRole.Conditions, ("OpenCircuitVoltage", "4.2 V")).Discharge("1.85 mAh/cm²", ("Rate", "1C"), ("CurrentDensity", "5.6 mA/cm²")),
            "PHILI3007");

    private static TestCell Cell(string resistance, string? allowed) =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "301.1 µm"), ("Conductivity", "1.000 mS/cm"))
            .With(AttributeRole.AnodeInterface, ("Resistance", resistance))
            .With(AttributeRole.Conditions, allowed is null ? [] : [("AllowedOverpotential", allowed)])
            .Discharge("1.85 mAh/cm²", ("CurrentDensity", "5.60 mA/cm²"));
}
