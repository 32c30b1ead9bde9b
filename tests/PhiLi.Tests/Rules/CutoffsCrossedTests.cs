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

    private static TestCell Step(string lower, string upper) => TestCell.Cell().Discharge("142 mAh/g", ("LowerCutoff", lower), ("UpperCutoff", upper));
}
