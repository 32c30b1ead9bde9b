using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class FormulaNotNeutralTests
{
    private static readonly FormulaNotNeutral _rule = new();

    [Fact]
    public void Charges_cancel() =>
        TestCell.Material(AttributeRole.ActiveMaterial, Family.LayeredOxide, ("Name", "X"), ("Formula", "LiCoO3")).Finds(_rule, Severity.Warning, 0, 1,
            "The charges of LiCoO3 do not cancel: usual oxidation states leave −1 a formula unit at best. Check the counts; if the states are unusual, accept it with a reason.");

    [Theory]
    [InlineData("Li6PS5Cl")]
    [InlineData("Li9.54Si1.74P1.44S11.7Cl0.3")]
    [InlineData("LiNi0.6Mn0.2Co0.2O2")]
    [InlineData("70Li2S-30P2S5")]
    [InlineData("Li7La3Zr2O12")]
    [InlineData("S")]
    [InlineData("not a formula")]
    public void Rounded_counts_and_mixed_valences_are_honest(string formula) =>
        TestCell.Material(AttributeRole.IonConductor, Family.Sulfide, ("Formula", formula)).IsSilent(_rule);

    [Fact]
    public void A_cell_made_of_it_says_nothing() => TestCell.Cell().Cathode(TestMaterials.Cathode("LiCoO3")).IsSilent(_rule);
}
