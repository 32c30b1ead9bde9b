using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class SlotAttributeWithoutCellTests
{
    [Fact]
    public void SaysItAtTheFirst() => Expect.One(
        TestCell.Empty().With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²")).With(AttributeRole.Conditions).Judge(),
        "PHILI1008",
        new Place(0),
        "[Discharge] describes a cell, and MyCell is none: add [Cell], or remove [Discharge].");

    [Fact]
    public void OnALibraryToo() => Expect.One(
        TestCell.Empty().With(AttributeRole.CellLibrary).With(AttributeRole.Retention).Judge(),
        "PHILI1008",
        new Place(1),
        "[Retention] describes a cell, and MyCell is none: add [Cell], or remove [Retention].");

    [Fact]
    public void OnAMaterialToo() =>
        Expect.Ids(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode).With(AttributeRole.InUnits), "PHILI1008");

    [Fact]
    public void AWaiverOfNothing() => Expect.Ids(TestCell.Empty().With(AttributeRole.Accept, ("Rule", "PHILI3001"), ("Reason", "As published.")), "PHILI1008");

    [Fact]
    public void AMaterialMayHaveAWaiver() => Assert.Empty(
        TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode).With(AttributeRole.Accept).Ask(new SlotAttributeWithoutCell()));

    [Fact]
    public void ACellMayHaveAll() => Assert.Empty(
        TestCell.Cell().With(AttributeRole.Conditions).With(AttributeRole.Accept).With(AttributeRole.InUnits).Ask(new SlotAttributeWithoutCell()));
}
