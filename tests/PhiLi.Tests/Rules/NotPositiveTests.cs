using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class NotPositiveTests
{
    private static readonly NotPositive _rule = new();

    [Fact]
    public void Zero_is_no_thickness() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "0 µm")).Finds(_rule, Severity.Error, 1, 0,
            "Thickness is 0 µm: it must be above zero. Correct it, or leave it out where the source does not give it.");

    [Fact]
    public void The_way_it_flows_is_no_sign() =>
        TestCell.Cell().Discharge("1.85 mAh/cm²", ("CurrentDensity", "-1.0 mA/cm²")).Finds(_rule, Severity.Error, 1, 1,
            "CurrentDensity is -1.0 mA/cm²: it must be above zero. Leave the sign out: [Discharge] and [Charge] say which way it flows.");

    [Theory]
    [InlineData("Time", "0 min")]
    [InlineData("Rate", "0C")]
    [InlineData("Capacity", "0 mAh/g")]
    [InlineData("SpecificCapacity", "-5 mAh/g")]
    [InlineData("Current", "0.0 mA")]
    [InlineData("ReportedPhi", "0 mol/(m²·h)")]
    public void Nothing_of_a_step_is_zero(string slot, string text) =>
        TestCell.Cell().With(AttributeRole.Discharge, (slot, text)).Finds(_rule, Severity.Error);

    [Theory]
    [InlineData("ActiveLoading", "0 mg/cm²")]
    [InlineData("ActiveFraction", "0 %")]
    [InlineData("ActiveFraction", "-0.1")]
    [InlineData("Diameter", "-10 mm")]
    public void Nor_of_an_electrode(string slot, string text) => TestCell.Cell().Cathode(TestMaterials.Lco, (slot, text)).Finds(_rule, Severity.Error);

    [Fact]
    public void Nor_of_a_material() =>
        TestCell.Material(AttributeRole.IonConductor, Family.Sulfide, ("Formula", "Li3PS4"), ("Conductivity", "0 mS/cm")).Finds(_rule, Severity.Error, 0, 1,
            "Conductivity is 0 mS/cm: it must be above zero. Correct it, or leave it out where the source does not give it.");

    [Fact]
    public void A_stack_may_be_under_no_pressure_but_not_under_less()
    {
        TestCell.Cell().With(AttributeRole.Conditions, ("StackPressure", "0 MPa")).IsSilent(_rule);
        TestCell.Cell().With(AttributeRole.Conditions, ("StackPressure", "-2 MPa")).Finds(_rule, Severity.Error, 1, 0,
            "StackPressure is -2 MPa: it must be zero or more. Correct it, or leave it out where the source does not give it.");
    }

    [Fact]
    public void Cycles_are_counted_from_one()
    {
        TestCell.Cell().Discharge("1.85 mAh/cm²", ("Cycle", "-3")).Finds(_rule, Severity.Error, 1, 1,
            "Cycle is -3: cycles are numbered from 1. Correct it, or leave it out where the source does not give it.");
        TestCell.Cell().Discharge("1.85 mAh/cm²", ("Cycle", "0")).IsSilent(_rule);
        TestCell.Cell().With(AttributeRole.Retention, ("Capacity", "80 %"), ("Cycles", "-1")).Finds(_rule, Severity.Error);
    }

    [Theory]
    [InlineData("NaN", true)]
    [InlineData("Infinity", true)]
    [InlineData("-Infinity", true)]
    [InlineData("-1", true)]
    [InlineData("0", false)]
    [InlineData("-0", false)]
    [InlineData("1E-05", false)]
    [InlineData("3.75", false)]
    public void Electrons_are_a_number(string text, bool isWrong)
    {
        var material = TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode, ("Formula", "S"), ("Electrons", text));
        if (isWrong)
        {
            material.Finds(_rule, Severity.Error, 0, 1,
                $"Electrons is {text}: a formula unit exchanges a number of electrons above zero. Correct it, or leave it out.");
        }
        else
        {
            material.IsSilent(_rule);
        }
    }

    [Fact]
    public void What_cannot_be_read_has_a_rule_of_its_own() => TestCell.Cell().Discharge("abc").IsSilent(_rule);

    [Fact]
    public void A_value_out_of_range_starts_no_cascade() =>
        Assert.All(TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "0 mg/cm²"), ("NominalCapacity", "170 mAh/g"))
            .Discharge("1.85 mAh/cm²", ("Rate", "1C"), ("Time", "0 h"), ("CurrentDensity", "1.9 mA/cm²")).Judge(),
            finding => Assert.Equal("PHILI3002", finding.Rule.Id));
}
