using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CellIsFileLocalTests
{
    [Fact]
    public void SaysSo() => Expect.One(
        TestCell.Cell().On(static type => type with { IsFileLocal = true }).Judge(),
        "PHILI1007",
        Place.Type,
        "MyCell is local to its file, where generated code cannot reach it: remove 'file', or write 'internal'.");

    [Fact]
    public void OfLibrariesToo() =>
        Expect.Ids(TestCell.Empty().With(AttributeRole.CellLibrary).On(static type => type with { IsFileLocal = true }), "PHILI1007");

    [Fact]
    public void NotOfMaterials() =>
        Expect.Ids(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode).On(static type => type with { IsFileLocal = true }));

    [Fact]
    public void OthersAreFine() => Assert.Empty(TestCell.Cell().Ask(new CellIsFileLocal()));
}
