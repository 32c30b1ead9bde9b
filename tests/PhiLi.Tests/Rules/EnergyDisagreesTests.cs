using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class EnergyDisagreesTests
{
    private static readonly EnergyDisagrees _rule = new();

    // 3.00 mAh/cm² at 3.80 V are 11.4 mWh/cm²; over 20.0 mg/cm² of composite and 40.0 of electrolyte 190 Wh/kg, over 80 + 200 µm 407 Wh/L.
    [Fact]
    public void More_than_the_declared_mass_gives()
    {
        var finding = Cell(("ReportedSpecificEnergy", "250 Wh/kg")).Finds(_rule, Severity.Warning, 0, 0,
            "250 Wh/kg is more than what is declared of the stack gives: 3.00 mAh/cm² at 3.80 V make 190 Wh/kg, and less with what is left out (anode and collectors). "
            + "Declare the step it was reported of, or correct a mass, a thickness or the energy.");
        Assert.Equal([new Place(3, 0), new Place(3, 2)], finding.Also);
    }

    [Theory]
    [InlineData("190 Wh/kg", null)]
    [InlineData("134 Wh/kg", null)]
    [InlineData("~210 Wh/kg", null)]
    [InlineData("<250 Wh/kg", null)]
    [InlineData("196.0 Wh/kg", nameof(Severity.Info))]
    [InlineData("211.0 Wh/kg", nameof(Severity.Warning))]
    public void A_lower_one_is_no_fault(string reported, string? severity) => Cell(("ReportedSpecificEnergy", reported)).Answers(_rule, severity);

    [Theory]
    [InlineData("405 Wh/L", null)]
    [InlineData("639 Wh/L", nameof(Severity.Warning))]
    public void By_volume_too(string reported, string? severity) => Cell(("ReportedEnergyDensity", reported)).Answers(_rule, severity);

    // The cell's Φ is that of its fastest step; its energy is that of its slowest.
    [Fact]
    public void The_step_with_the_most_energy_counts() =>
        Cell(("ReportedSpecificEnergy", "190 Wh/kg")).Discharge("1.50 mAh/cm²", ("Rate", "5C"), ("AverageVoltage", "3.50 V")).IsSilent(_rule);

    [Fact]
    public void Of_a_step_without_its_voltage_nothing_is_known() =>
        Cell(("ReportedSpecificEnergy", "250 Wh/kg")).Discharge("4.00 mAh/cm²", ("Rate", "0.05C")).IsSilent(_rule);

    [Fact]
    public void Without_masses_there_is_nothing_to_compare() =>
        TestCell.Cell(("ReportedSpecificEnergy", "900 Wh/kg")).Cathode(TestMaterials.Lco).Discharge("3.00 mAh/cm²", ("Rate", "0.1C"), ("AverageVoltage", "3.80 V")).IsSilent(_rule);

    private static TestCell Cell((string Name, string Text) reported) =>
        TestCell.Cell(reported).Cathode(TestMaterials.Lco, ("CompositeLoading", "20.0 mg/cm²"), ("Thickness", "80.0 µm"))
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "200.0 µm"), ("Density", "2.00 g/cm³"))
            .Discharge("3.00 mAh/cm²", ("Rate", "0.1C"), ("AverageVoltage", "3.80 V"));
}
