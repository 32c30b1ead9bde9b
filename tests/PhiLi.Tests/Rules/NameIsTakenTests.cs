using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class NameIsTakenTests
{
    [Theory]
    [InlineData("Phi")]
    [InlineData("PhiStep")]
    [InlineData("Record")]
    [InlineData("Discharge")]
    [InlineData("Cathode")]
    public void AMemberOfTheAuthorsIsInTheWay(string member) => Expect.One(
        Cell().On(type => type with { MemberNames = new([member, "Other"]) }).Judge(),
        "PHILI1005",
        Place.Type,
        $"MyCell declares or inherits '{member}', which PhiLi generates: rename it.");

    [Fact]
    public void SeveralMembersAreOneFinding() => Expect.One(
        Cell().On(static type => type with { MemberNames = new(["Cathode", "Phi", "Record"]) }).Judge(),
        "PHILI1005",
        Place.Type,
        "MyCell declares or inherits 'Cathode', 'Phi' and 'Record', which PhiLi generates: rename them.");

    [Theory]
    [InlineData("Phi")]
    [InlineData("Cathode")]
    public void TheClassItselfIsInTheWay(string name) => Expect.One(
        Cell().On(type => type with { Header = new TypeHeader(name, "class", "") }).Judge(),
        "PHILI1005",
        Place.Type,
        $"PhiLi generates a member '{name}' here, and a member cannot be called like its class: rename the class.");

    [Fact]
    public void TheBudgetOfACellTakesAName() => Assert.Equal(
        "MyCell declares or inherits 'Transport', which PhiLi generates: rename it.",
        Assert.Single(TestCell.Cell().With(AttributeRole.CathodeInterface, ("Resistance", "20 Ω·cm²"))
            .On(static type => type with { MemberNames = new(["Overpotential", "Transport"]) }).Ask(new NameIsTaken())).Message);

    [Fact]
    public void WhatIsNotGeneratedIsFree() => Assert.Empty(
        TestCell.Cell().With(AttributeRole.Cathode, TestMaterials.Lco)
            .On(static type => type with { MemberNames = new(["Phi", "PhiUtilisation", "Cathode", "Transport", "All", "Discharge"]) }).Ask(new NameIsTaken()));

    [Theory]
    [InlineData("All")]
    [InlineData("AllOnce")]
    public void ALibraryTakesItsOwnNames(string member) => Expect.One(
        TestCell.Empty().With(AttributeRole.CellLibrary).On(type => type with { MemberNames = new([member]) }).Judge(),
        "PHILI1005",
        Place.Type,
        $"MyCell declares or inherits '{member}', which PhiLi generates: rename it.");

    [Theory]
    [InlineData("Phi")]
    [InlineData("PhiStep")]
    [InlineData("Record")]
    [InlineData("Cathode")]
    [InlineData("ArealCapacity")]
    [InlineData("Rate")]
    [InlineData("Cycle")]
    [InlineData("Flux")]
    [InlineData("Transport")]
    [InlineData("Overpotential")]
    public void AStepKeepsOffPhiLisNames(string name) =>
        Says(name, $"A step cannot be called '{name}', which PhiLi calls another member: choose another name.");

    [Fact]
    public void AStepKeepsOffTheLibrarysNames() => Assert.Equal(
        "A step cannot be called 'All', which PhiLi calls another member: choose another name.",
        Assert.Single(Named("All").With(AttributeRole.CellLibrary).Ask(new NameIsTaken())).Message);

    [Theory]
    [InlineData("MyCell", "like the class that it becomes a member of")]
    [InlineData("ToString", "which every class has a member of")]
    [InlineData("Mine", "which MyCell declares or inherits already")]
    public void AStepKeepsOffTheClasssNames(string name, string why) => Says(name, $"A step cannot be called '{name}', {why}: choose another name.");

    [Theory]
    [InlineData("")]
    [InlineData("0.1C run")]
    [InlineData("3rd")]
    [InlineData("@class")]
    [InlineData("a-b")]
    [InlineData("a\u200Bb")]
    public void AStepsNameIsAnIdentifier(string name) =>
        Says(name, $"'{name}' cannot be the name of a C# member: write letters, digits and underscores, beginning with a letter.");

    [Fact]
    public void AStepsNameIsNotTooLong() => Says(
        new string('a', 1_234), "The name of a step has at most 200 characters, and this one has 1 234: shorten it.");

    [Theory]
    [InlineData("Fast")]
    [InlineData("class")]
    [InlineData("_1")]
    [InlineData("Entladung_ä")]
    public void AnythingElseIsFine(string name) => Assert.Empty(Named(name).Judge());

    [Fact]
    public void TwoStepsOfOneName()
    {
        var finding = Expect.One(
            Named("Fast").With(AttributeRole.Charge, ("Capacity", "1.8 mAh/cm²"), ("Name", "Fast")).Judge(),
            "PHILI1005",
            new Place(3, 1),
            "Another step is called 'Fast' already: give one of them another name.");
        Assert.Equal(new Place(2, 2), Assert.Single(finding.Also));
    }

    [Fact]
    public void AStepCalledLikeAnUnnamedOne() => Expect.One(
        Cell().With(AttributeRole.Charge, ("Capacity", "1.8 mAh/cm²"), ("Name", "Discharge")).Judge(),
        "PHILI1005",
        new Place(3, 1),
        "A step cannot be called 'Discharge', which PhiLi calls another member: choose another name.");

    [Fact]
    public void TwoCathodesHaveARuleOfTheirOwn() =>
        Expect.Ids(Cell().With(AttributeRole.Cathode, TestMaterials.Lco, ("Thickness", "50 µm")), "PHILI1003");

    private static void Says(string name, string message) => Expect.One(
        Named(name).On(static type => type with { MemberNames = new(["Mine"]) }).Judge(), "PHILI1005", new Place(2, 2), message);

    private static TestCell Cell() => TestCell.Cell()
        .With(AttributeRole.Cathode, TestMaterials.Lco, ("Thickness", "50 µm"))
        .With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C"));

    private static TestCell Named(string name) => TestCell.Cell()
        .With(AttributeRole.Cathode, TestMaterials.Lco, ("Thickness", "50 µm"))
        .With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C"), ("Name", name));
}
