using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class MaterialHasNoFamilyTests
{
    [Theory]
    [InlineData(AttributeRole.ActiveMaterial, "CathodeMaterial")]
    [InlineData(AttributeRole.IonConductor, "ElectrolyteMaterial")]
    [InlineData(AttributeRole.InactiveMaterial, "ConductorMaterial")]
    internal void SaysSoAtTheFacts(AttributeRole role, string family) => Expect.One(
        TestCell.Material(role, "N.SomeBase", ("Formula", "LiCoO2")).Judge(),
        "PHILI1018",
        new Place(0),
        $"MyCell has the figures of a material and derives from none, so no cell can name it: derive it from its family, or from {family}.");

    [Theory]
    [InlineData(Family.Cathode)]
    [InlineData(Family.LayeredOxide)]
    [InlineData(Family.Sulfide)]
    public void AFamilyIsEnough(string family) => Assert.Empty(TestCell.Material(AttributeRole.ActiveMaterial, family).Judge());

    [Fact]
    public void ACellHasARuleOfItsOwn() => Assert.Empty(TestCell.Cell().With(AttributeRole.ActiveMaterial).Ask(new MaterialHasNoFamily()));
}
