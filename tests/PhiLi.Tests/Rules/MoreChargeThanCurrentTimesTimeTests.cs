using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class MoreChargeThanCurrentTimesTimeTests
{
    private static readonly MoreChargeThanCurrentTimesTime _rule = new();

    [Fact]
    public void A_current_carries_so_much_in_its_time_and_no_more()
    {
        var finding = TestCell.Cell().Charge("1.90 mAh/cm²", ("CurrentDensity", "1.0 mA/cm²"), ("Time", "75 min")).Finds(_rule, Severity.Error, 1, 0,
            "1.90 mAh/cm² is more charge than 1.0 mA/cm² carries in 75 min: 1.25 mAh/cm². Correct the capacity, the current or the time.");
        Assert.Equal([new Place(1, 1), new Place(1, 2)], finding.Also);
    }

    [Theory]
    [InlineData("160 mAh/g", "SpecificCurrent", "16.0 mA/g", "9.0 h", true)]
    [InlineData("160 mAh/g", "SpecificCurrent", "16.0 mA/g", "10 h", false)]
    [InlineData("0.45 mAh", "Current", "0.10 mA", "4.0 h", true)]
    [InlineData("0.41 mAh", "Current", "0.10 mA", "4.0 h", false)]
    [InlineData("1.20 mAh/cm²", "CurrentDensity", "1.0 mA/cm²", "75 min", false)]
    public void On_every_basis(string capacity, string slot, string current, string time, bool isWrong)
    {
        var cell = TestCell.Cell().Discharge(capacity, (slot, current), ("Time", time));
        if (isWrong)
            cell.Finds(_rule, Severity.Error);
        else
            cell.IsSilent(_rule);
    }

    [Fact]
    public void Loading_and_area_make_the_bases_one() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("ActiveLoading", "10.0 mg/cm²")).Discharge("150.0 mAh/g", ("CurrentDensity", "0.50 mA/cm²"), ("Time", "2.0 h"))
            .Finds(_rule, Severity.Error, 2, 0,
            "150.0 mAh/g, 1.5 mAh/cm², is more charge than 0.50 mA/cm² carries in 2.0 h: 1 mAh/cm². Correct the capacity, the current or the time.");

    [Fact]
    public void A_current_at_constant_voltage_only_falls() =>
        TestCell.Cell().Charge("1.90 mAh/cm²", ("CurrentDensity", "1.0 mA/cm²"), ("Time", "75 min"), ("Mode", "2")).Finds(_rule, Severity.Error);

    [Fact]
    public void A_nominal_rate_is_no_time() =>
        TestCell.Cell().Discharge("1.90 mAh/cm²", ("CurrentDensity", "1.0 mA/cm²"), ("Rate", "1C")).IsSilent(_rule);

    // PE1 (doi:10.1038/s41467-024-51191-2): 158 h, and as printed 10 µA/cm² carry 1.58 mAh/cm².
    [Fact]
    public void Long_discharges_are_honest() =>
        TestCell.Cell().Cathode(Known.Lfp, ("ActiveLoading", "11.0 mg/cm²"))
            .Discharge("1.58 mAh/cm²", ("SpecificCapacity", "143.4 mAh/g"), ("CurrentDensity", "0.010 mA/cm²"), ("Time", "158 h")).IsHonest();
}
