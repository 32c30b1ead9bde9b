using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ReportedPhiDisagreesTests
{
    private static readonly ReportedPhiDisagrees _rule = new();

    // J. Chin. Ceram. Soc. 53(6), 1624 (2025). The third and the fifth agree only as intervals.
    [Theory]
    [InlineData("1.85 mAh/cm²", "1C", "0.69 mol/(m²·h)")]
    [InlineData("1.06 mAh/cm²", "5C", "1.98 mol/(m²·h)")]
    [InlineData("0.26 mAh/cm²", "5C", "0.48 mol/(m²·h)")]
    [InlineData("0.87 mAh/cm²", "8C", "2.60 mol/(m²·h)")]
    [InlineData("0.48 mAh/cm²", "5C", "0.89 mol/(m²·h)")]
    public void The_published_rows_agree(string capacity, string rate, string phi) =>
        TestCell.Cell().Discharge(capacity, ("Rate", rate), ("ReportedPhi", phi)).IsSilent(_rule);

    [Fact]
    public void Another_phi_does_not()
    {
        var finding = TestCell.Cell().Discharge("1.85 mAh/cm²", ("Rate", "1C"), ("ReportedPhi", "0.75 mol/(m²·h)")).Finds(_rule, Severity.Warning, 1, 2,
            "ReportedPhi is 0.75 mol/(m²·h), but 1.85 mAh/cm² at 1C gives 0.6905 mol/(m²·h). Correct it, or the figures it follows from.");
        Assert.Equal([new Place(1, 0), new Place(1, 1)], finding.Also);
        Assert.Equal("0.690 mol/(m²·h)", finding.Fixed("0.75 mol/(m²·h)"));
    }

    [Fact]
    public void A_little_off_is_worth_a_word() =>
        TestCell.Cell().Discharge("1.850 mAh/cm²", ("Rate", "1C"), ("ReportedPhi", "0.700 mol/(m²·h)")).Finds(_rule, Severity.Info);

    [Fact]
    public void A_tenth_is_the_printed_formula() =>
        TestCell.Cell().Discharge("1.85 mAh/cm²", ("Rate", "1C"), ("ReportedPhi", "0.069 mol/(m²·h)")).Finds(_rule, Severity.Warning, 1, 2,
            "ReportedPhi is 0.069 mol/(m²·h), but 1.85 mAh/cm² at 1C gives 0.6905 mol/(m²·h). "
            + "It is a tenth of that: with mAh/cm² in and mol/(m²·h) out the printed formula's 1000 is 10 000.");

    [Fact]
    public void The_flux_is_another_thing() =>
        TestCell.Cell().Discharge("1.10 mAh/cm²", ("Rate", "3C"), ("CurrentDensity", "5.6 mA/cm²"), ("ReportedPhi", "2.09 mol/(m²·h)")).Finds(_rule, Severity.Warning, 1, 3,
            "ReportedPhi is 2.09 mol/(m²·h), but 1.10 mAh/cm² at 3C gives 1.232 mol/(m²·h). "
            + "It is the flux k·j, which Φ is only where the whole nominal capacity is delivered.");

    [Fact]
    public void A_step_with_a_measured_time_alone_is_compared_on_it()
    {
        TestCell.Cell().Discharge("1.85 mAh/cm²", ("Time", "75.0 min"), ("ReportedPhi", "0.552 mol/(m²·h)")).IsSilent(_rule);
        TestCell.Cell().Discharge("1.85 mAh/cm²", ("Time", "75.0 min"), ("ReportedPhi", "0.69 mol/(m²·h)")).Finds(_rule, Severity.Warning, 1, 2,
            "ReportedPhi is 0.69 mol/(m²·h), but 1.85 mAh/cm² in 75.0 min gives 0.5524 mol/(m²·h). Correct it, or the figures it follows from.");
    }

    [Fact]
    public void A_rate_that_follows_from_the_current_counts() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "2.00 mAh/cm²"))
            .Discharge("1.80 mAh/cm²", ("CurrentDensity", "2.00 mA/cm²"), ("ReportedPhi", "0.90 mol/(m²·h)")).Finds(_rule, Severity.Warning, 2, 2,
            "ReportedPhi is 0.90 mol/(m²·h), but 1.80 mAh/cm² at 2.00 mA/cm² of 2.00 mAh/cm² gives 0.6718 mol/(m²·h). Correct it, or the figures it follows from.");

    [Fact]
    public void Without_a_time_there_is_nothing_to_compare() =>
        TestCell.Cell().Discharge("1.85 mAh/cm²", ("ReportedPhi", "0.69 mol/(m²·h)")).IsSilent(_rule);

    [Fact]
    public void A_capacity_in_the_wrong_unit_is_told_once() =>
        TestCell.Cell().Discharge("1850 mAh/cm²", ("Rate", "1C"), ("ReportedPhi", "0.69 mol/(m²·h)")).IsSilent(_rule);
}
