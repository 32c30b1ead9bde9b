using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CutoffsCrossedTests
{
    private static readonly CutoffsCrossed _rule = new();

    [Fact]
    public void A_step_runs_between_its_cutoffs()
    {
        var finding = Step("4.3 V", "3.0 V").Finds(_rule, Severity.Warning, 1, 1,
            "LowerCutoff 4.3 V is above UpperCutoff 3.0 V. Exchange them, or state what each is against.");
        Assert.Equal([new Place(1, 2)], finding.Also);
    }

    [Fact]
    public void Against_whatever_they_are() =>
        Step("3.0 V vs Li-In", "3.5 V vs Li⁺/Li").Finds(_rule, Severity.Warning, 1, 1,
            "LowerCutoff 3.0 V vs Li-In (3.62 V vs Li⁺/Li) is above UpperCutoff 3.5 V vs Li⁺/Li. Exchange them, or state what each is against.");

    [Theory]
    [InlineData("2.2 V vs Li-In", "3.6 V vs Li-In")]
    [InlineData("0.6 V vs LTO", "3.2 V vs LTO")]
    [InlineData("2.8 V", "3.6 V vs Li-In")]
    [InlineData("3.0 V", "3.0 V")]
    [InlineData("3.0 V", "2.98 V")]
    public void Published_windows_are_windows(string lower, string upper) => Step(lower, upper).IsSilent(_rule);

    [Fact]
    public void The_average_lies_between_them()
    {
        var finding = Step("3.0 V", "4.3 V", "2.1 V").Finds(_rule, Severity.Warning, 1, 3,
            "AverageVoltage 2.1 V is below LowerCutoff 3.0 V. Correct one of them, or state what each is against.");
        Assert.Equal([new Place(1, 1)], finding.Also);
        Step("2.2 V vs Li-In", "3.6 V vs Li-In", "4.4 V vs Li⁺/Li").Finds(_rule, Severity.Warning, 1, 3,
            "AverageVoltage 4.4 V vs Li⁺/Li is above UpperCutoff 3.6 V vs Li-In (4.22 V vs Li⁺/Li). Correct one of them, or state what each is against.");
    }

    // An average without a reference may be the cell's own voltage, as its cut-offs are; 3.0 and 2.98 may be one number.
    [Theory]
    [InlineData("2.2 V vs Li-In", "3.6 V vs Li-In", "2.4 V")]
    [InlineData("2.2 V vs Li-In", "3.6 V vs Li-In", "4.1 V")]
    [InlineData("0.6 V vs LTO", "3.2 V vs LTO", "1.0 V")]
    [InlineData("1.0 V", "3.0 V", "2.1 V")]
    [InlineData("3.0 V", "4.3 V", "2.98 V")]
    [InlineData("3.0 V", "4.3 V", ">2 V")]
    public void What_may_lie_between_them_does(string lower, string upper, string average) => Step(lower, upper, average).IsSilent(_rule);

    [Fact]
    public void One_cutoff_suffices() =>
        TestCell.Cell().Discharge("142 mAh/g", ("AverageVoltage", "3.8 V"), ("UpperCutoff", "3.6 V")).Finds(_rule, Severity.Warning);

    private static TestCell Step(string lower, string upper, string average) =>
        TestCell.Cell().Discharge("142 mAh/g", ("LowerCutoff", lower), ("UpperCutoff", upper), ("AverageVoltage", average));

    private static TestCell Step(string lower, string upper) => TestCell.Cell().Discharge("142 mAh/g", ("LowerCutoff", lower), ("UpperCutoff", upper));
}
