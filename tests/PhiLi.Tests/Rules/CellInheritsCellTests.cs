using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CellInheritsCellTests
{
    [Theory]
    [InlineData("N.Base")]
    [InlineData("N.Outer+Base`1")]
    public void SaysWhichCell(string ancestor) => Expect.One(
        TestCell.Cell().On(type => type with { BaseCell = ancestor }).Judge(),
        "PHILI1006",
        Place.Type,
        "MyCell inherits from Base, which is a cell: describe MyCell in full and derive it from nothing that is a cell.");

    [Fact]
    public void AnotherBaseIsFine() => Assert.Empty(TestCell.Cell().Ask(new CellInheritsCell()));

    [Fact]
    public void WhatIsNoCellMayDeriveFromOne() =>
        Assert.Empty(TestCell.Empty().With(AttributeRole.CellLibrary).On(static type => type with { BaseCell = "N.Base" }).Judge());
}
