using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class MalformedFormulaTests
{
    [Theory]
    [InlineData(AttributeRole.ActiveMaterial)]
    [InlineData(AttributeRole.IonConductor)]
    internal void MarksTheCharacters(AttributeRole role)
    {
        var finding = Expect.One(
            TestCell.Material(role, Family.Cathode, ("Name", "Typo"), ("Formula", "LiXyO2")).Judge(),
            "PHILI2008",
            new Place(0, 1, 2, 2),
            "'Xy' is not an element: write its symbol, such as 'Li'.");
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void MarksEachFault() =>
        Expect.Ids(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode, ("Formula", "XyLi(O2")), "PHILI2008", "PHILI2008");

    [Theory]
    [InlineData("LiNi0.6Mn0.2Co0.2O2")]
    [InlineData("70Li2S-30P2S5")]
    [InlineData("Li9.54[Si0.6Ge0.4]1.74P1.44S11.1Br0.3O0.6")]
    public void IsSilentOfFormulas(string formula) =>
        Assert.Empty(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode, ("Formula", formula)).Ask(new MalformedFormula()));

    [Theory]
    [InlineData("Li10GeP2S12", "[GeP2]; SXy", 9, 2, "'Xy' is not an element: write its symbol, such as 'Li'.")]
    [InlineData("Li10GeP2S12", "[GeSn]", 0, 6, "The formula holds no Sn: correct the site or the formula.")]
    public void JudgesSites(string formula, string sites, int start, int length, string message) => Expect.One(
        TestCell.Material(AttributeRole.IonConductor, Family.Sulfide, ("Formula", formula), ("Sites", sites)).Ask(new MalformedFormula()),
        "PHILI2008",
        new Place(0, 1, start, length),
        message);

    [Fact]
    public void SitesOfAFormulaWithAFaultAreNotComparedWithIt() => Expect.One(
        TestCell.Material(AttributeRole.IonConductor, Family.Sulfide, ("Sites", "[GeP]"), ("Formula", "XyS")).Ask(new MalformedFormula()),
        "PHILI2008",
        new Place(0, 1, 0, 2),
        "'Xy' is not an element: write its symbol, such as 'Li'.");

    [Fact]
    public void AMaterialNeedsNone() => Assert.Empty(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode).Ask(new MalformedFormula()));

    [Fact]
    public void IsSaidAtTheMaterialOnly() =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Cathode("LiXyO2")).Ask(new MalformedFormula()));
}
