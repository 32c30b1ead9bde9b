using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class OhmicDropAboveVoltageTests
{
    private static readonly OhmicDropAboveVoltage _rule = new();

    // 1.00 mm at 0.10 mS/cm are 1000 Ω·cm², at the ends of the digits 947.6: 5.6 mA/cm² take 5.3 V.
    [Fact]
    public void A_current_that_no_voltage_drives()
    {
        var finding = Cell("4.2 V", "5.6 mA/cm²", ("Thickness", "1.00 mm"), ("Conductivity", "0.10 mS/cm")).Finds(_rule, Severity.Error, 3, 1,
            "5.6 mA/cm² takes at least 5.259 V in Electrolyte 1000 Ω·cm², more than the open-circuit voltage of 4.2 V: no such current flows. "
            + "Correct the current, the thickness, the conductivity or the resistance.");
        Assert.Equal([new Place(2, 0), new Place(1)], finding.Also);
    }

    [Fact]
    public void Without_a_voltage_nothing_can_be_exceeded() =>
        Cell(null, "5.6 mA/cm²", ("Thickness", "1.00 mm"), ("Conductivity", "0.10 mS/cm")).IsSilent(_rule);

    // A charger may apply any voltage; a bound from below on the voltage has no end.
    [Fact]
    public void Charges_and_open_bounds_are_left_alone()
    {
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "1.00 mm"), ("Conductivity", "0.10 mS/cm"))
            .With(AttributeRole.Conditions, ("OpenCircuitVoltage", "4.2 V")).Charge("1.85 mAh/cm²", ("CurrentDensity", "5.6 mA/cm²")).IsSilent(_rule);
        Cell(">4.2 V", "5.6 mA/cm²", ("Thickness", "1.00 mm"), ("Conductivity", "0.10 mS/cm")).IsSilent(_rule);
    }

    // 5.6 mA/cm² × 760 Ω·cm² are 4.26 V, but 0.10 mS/cm may be 0.105 and 0.76 mm 0.755.
    [Fact]
    public void What_the_digits_leave_open_is_not_accused() =>
        Cell("4.2 V", "5.6 mA/cm²", ("Thickness", "0.76 mm"), ("Conductivity", "0.10 mS/cm")).IsSilent(_rule);

    // The resistance of a kinetic interface is that of a small current: 2000 Ω·cm² are 10 V by Ohm and 0.3 V by Butler and Volmer.
    [Fact]
    public void An_interface_is_not_taken_to_be_ohmic() =>
        TestCell.Cell().With(AttributeRole.AnodeInterface, ("Resistance", "2000 Ω·cm²")).With(AttributeRole.Conditions, ("OpenCircuitVoltage", "4.2 V"))
            .Discharge("1.85 mAh/cm²", ("CurrentDensity", "5.6 mA/cm²")).IsSilent(_rule);

    [Fact]
    public void A_figure_of_the_library_accuses_nobody() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Conductor(Family.Sulfide, ("Conductivity", "0.10 mS/cm")), ("Thickness", "1.00 mm"))
            .With(AttributeRole.Conditions, ("OpenCircuitVoltage", "4.2 V")).Discharge("1.85 mAh/cm²", ("CurrentDensity", "5.6 mA/cm²")).IsSilent(_rule);

    [Fact]
    public void A_rate_has_a_current_and_the_worst_step_is_told()
    {
        var cell = Cell("4.2 V", "1.0 mA/cm²", ("Thickness", "1.00 mm"), ("Conductivity", "0.10 mS/cm")).Discharge("1.85 mAh/cm²", ("Rate", "5C"));
        Assert.Equal(new Place(4, 1), cell.Finds(_rule, Severity.Error).Place);
    }

    [Fact]
    public void A_thickness_in_doubt_is_told_alone() =>
        Expect.Ids(Cell("4.2 V", "5.6 mA/cm²", ("Thickness", "30 mm"), ("Conductivity", "1.0 mS/cm"), ("Rate", "1C")), "PHILI1004", "PHILI4007");

    private static TestCell Cell(string? voltage, string current, params (string Name, string Text)[] layer)
    {
        var cell = TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, layer);
        return (voltage is null ? cell.With(AttributeRole.Conditions) : cell.With(AttributeRole.Conditions, ("OpenCircuitVoltage", voltage)))
            .Discharge("1.85 mAh/cm²", ("CurrentDensity", current));
    }
}
