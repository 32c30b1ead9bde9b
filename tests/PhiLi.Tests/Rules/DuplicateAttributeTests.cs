using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class DuplicateAttributeTests
{
    private static readonly DuplicateAttribute _rule = new();

    [Theory]
    [InlineData(AttributeRole.Cathode)]
    [InlineData(AttributeRole.Anode)]
    [InlineData(AttributeRole.Conditions)]
    [InlineData(AttributeRole.CathodeInterface)]
    [InlineData(AttributeRole.AnodeInterface)]
    [InlineData(AttributeRole.CellLibrary)]
    internal void EachFurtherOneIsAtFaultAndPointsToTheFirst(AttributeRole role)
    {
        var findings = TestCell.Cell().With(role).With(AttributeRole.Retention).With(role).With(role).Ask(_rule);

        Assert.Equal([new Place(3), new Place(4)], findings.Select(static finding => finding.Place));
        Assert.All(findings, finding => Assert.Equal(new Place(1), Assert.Single(finding.Also)));
        Assert.All(findings, finding => Assert.Equal($"[{role}] stands here a second time: remove one of the two.", finding.Message));
    }

    [Fact]
    public void ACellIsDeclaredOnce()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Cell).Ask(_rule), "PHILI1003", new Place(1), "[Cell] stands here a second time: remove one of the two.");
        Assert.Equal(new Place(0), Assert.Single(finding.Also));
    }

    [Theory]
    [InlineData(AttributeRole.Discharge)]
    [InlineData(AttributeRole.Charge)]
    [InlineData(AttributeRole.Electrolyte)]
    [InlineData(AttributeRole.Retention)]
    [InlineData(AttributeRole.CathodeCoating)]
    [InlineData(AttributeRole.AnodeInterlayer)]
    [InlineData(AttributeRole.Accept)]
    [InlineData(AttributeRole.InUnits)]
    internal void OthersMayStandSeveralTimes(AttributeRole role) => Assert.Empty(TestCell.Cell().With(role).With(role).Ask(_rule));

    [Theory]
    [InlineData(AttributeRole.IonConductor, "an ion conductor", AttributeRole.ActiveMaterial, "an active material")]
    [InlineData(AttributeRole.ActiveMaterial, "an active material", AttributeRole.InactiveMaterial, "an inactive material")]
    internal void AMaterialIsOneThing(AttributeRole first, string one, AttributeRole second, string other) => Expect.One(
        TestCell.Material(first, Family.Cathode).With(second).Ask(_rule),
        "PHILI1003",
        new Place(1),
        $"MyCell cannot be both {one} and {other}: remove [{first}] or [{second}].");

    [Theory]
    [InlineData(AttributeRole.ActiveMaterial)]
    [InlineData(AttributeRole.IonConductor)]
    [InlineData(AttributeRole.InactiveMaterial)]
    internal void ACellIsNoMaterial(AttributeRole role)
    {
        Expect.One(
            TestCell.Cell().With(role).Ask(_rule), "PHILI1003", new Place(1), $"MyCell cannot be both a cell and a material: remove [Cell] or [{role}].");
        Expect.One(
            TestCell.Empty().With(role).With(AttributeRole.Cell).Ask(_rule), "PHILI1003", new Place(1), $"MyCell cannot be both a cell and a material: remove [{role}] or [Cell].");
    }

    [Fact]
    public void CapacityPerMassIsGivenOnce()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "142 mAh/g"), ("SpecificCapacity", "140 mAh/g")).Ask(_rule),
            "PHILI1003",
            new Place(1, 1),
            "'Discharge' gives its capacity per mass twice, '142 mAh/g' and '140 mAh/g': remove SpecificCapacity, or write the first argument per area.");
        Assert.Equal(new Place(1, 0), Assert.Single(finding.Also));
    }

    [Theory]
    [InlineData("1.85 mAh/cm²")]
    [InlineData("0.40 mAh")]
    public void BesideAnotherCapacityItIsACheck(string capacity) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity), ("SpecificCapacity", "140 mAh/g")).Ask(_rule));
}
