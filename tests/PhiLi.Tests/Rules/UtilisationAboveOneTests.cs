using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class UtilisationAboveOneTests
{
    private static readonly UtilisationAboveOne _rule = new();

    // LiCoO2 at 188.4 mAh/g (doi:10.1002/adma.202100921) is honest: a high cut-off.
    [Fact]
    public void More_than_nominal_is_worth_a_word()
    {
        var finding = TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "160.0 mAh/g")).Discharge("188.4 mAh/g").Finds(_rule, Severity.Info, 2, 0,
            "188.4 mAh/g is 1.18 times the nominal capacity 160.0 mAh/g: Φ counts what was delivered and so exceeds k·j. "
            + "Check which capacity 1C refers to; it may stand.");
        Assert.Equal([new Place(1, 0)], finding.Also);
    }

    [Fact]
    public void Rate_and_current_say_it_too() =>
        TestCell.Cell().Discharge("1.85 mAh/cm²", ("Rate", "1C"), ("CurrentDensity", "1.50 mA/cm²")).Finds(_rule, Severity.Info, 1, 0,
            "1.85 mAh/cm² is 1.23 times 1C, which 1.50 mA/cm² at 1C says: Φ counts what was delivered and so exceeds k·j. "
            + "Check which capacity 1C refers to; it may stand.");

    [Theory]
    [InlineData("165.0 mAh/g")]
    [InlineData("168 mAh/g")]
    [InlineData("120 mAh/g")]
    public void A_little_more_is_not(string capacity) =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "160.0 mAh/g")).Discharge(capacity).IsSilent(_rule);

    [Fact]
    public void Charges_take_more_than_they_give() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "160.0 mAh/g")).Charge("188.4 mAh/g").IsSilent(_rule);

    [Fact]
    public void What_is_above_theory_is_told_there() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("NominalCapacity", "160.0 mAh/g")).Discharge("300.5 mAh/g").IsSilent(_rule);
}
