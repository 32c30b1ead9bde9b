using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class StepsDisagreeOnOneCTests
{
    private static readonly StepsDisagreeOnOneC _rule = new();

    // HE1 to HE7 (doi:10.1002/adfm.202312832): all seven have 0.8025 to 0.803 mA/cm² in common.
    [Fact]
    public void Seven_published_steps_agree() => Steps(("0.1C", "0.08"), ("0.2C", "0.16"), ("0.5C", "0.4"), ("1C", "0.8"), ("3C", "2.41"), ("5C", "4.01"), ("10C", "8.03")).IsSilent(_rule);

    [Fact]
    public void A_step_that_leaves_nothing_in_common_is_told()
    {
        var finding = Steps(("0.5C", "0.40"), ("1C", "0.80"), ("3C", "2.70")).Finds(_rule, Severity.Warning, 3, 2,
            "2.70 mA/cm² at 3C makes 1C 0.9 mA/cm², but 0.40 mA/cm² at 0.5C makes it 0.8 mA/cm². Correct the current or the rate of one of them.");
        Assert.Equal([new Place(1, 2), new Place(1, 1), new Place(3, 1)], finding.Also);
    }

    [Fact]
    public void It_contradicts_the_one_it_does_not_meet() =>
        // 0.75 to 0.85, then 0.805 to 0.815, then 0.7925 to 0.8025: the third meets the first and not the second.
        Assert.Equal(new Place(2, 2), Steps(("0.1C", "0.08"), ("1C", "0.81"), ("2C", "1.595")).Finds(_rule, Severity.Warning).Also[0]);

    [Fact]
    public void Charges_have_the_same_1C() =>
        TestCell.Cell().Charge("150 mAh/g", ("Rate", "0.1C"), ("SpecificCurrent", "17.0 mA/g")).Discharge("140 mAh/g", ("Rate", "1C"), ("SpecificCurrent", "140.0 mA/g"))
            .Finds(_rule, Severity.Warning);

    [Fact]
    public void Bases_are_not_mixed() =>
        TestCell.Cell().Charge("150 mAh/g", ("Rate", "0.1C"), ("SpecificCurrent", "17.0 mA/g")).Discharge("140 mAh/g", ("Rate", "1C"), ("CurrentDensity", "1.0 mA/cm²"))
            .IsSilent(_rule);

    [Fact]
    public void What_contradicts_the_nominal_capacity_is_not_told_twice()
    {
        var cell = TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "170.0 mAh/g"))
            .Discharge("150 mAh/g", ("Rate", "0.1C"), ("SpecificCurrent", "17.0 mA/g"))
            .Discharge("140 mAh/g", ("Rate", "1C"), ("SpecificCurrent", "140.0 mA/g"));
        cell.IsSilent(_rule);
        cell.Finds(new RateAndCurrentDisagree(), Severity.Warning);
    }

    private static TestCell Steps(params (string Rate, string Current)[] steps)
    {
        var cell = TestCell.Cell();
        foreach (var (rate, current) in steps)
            cell.Discharge("150 mAh/g", ("Rate", rate), ("CurrentDensity", current + " mA/cm²"));

        return cell;
    }
}
