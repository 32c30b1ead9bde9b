using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CellMustBeClassTests
{
    [Theory]
    [InlineData("struct", "a struct")]
    [InlineData("record struct", "a record struct")]
    [InlineData("interface", "an interface")]
    [InlineData("enum", "an enum")]
    [InlineData("delegate", "a delegate")]
    public void SaysItInOneFinding(string keyword, string called) => Expect.One(
        Cell(keyword, TestCell.Cell()).Judge(),
        "PHILI1002",
        Place.Type,
        $"A cell cannot be {called}: declare it as 'partial class MyCell'.");

    [Fact]
    public void NorCanALibrary() => Expect.One(
        Cell("struct", TestCell.Empty().With(AttributeRole.CellLibrary)).Judge(),
        "PHILI1002",
        Place.Type,
        "A library of cells cannot be a struct: declare it as 'partial class MyCell'.");

    [Fact]
    public void ARecordClassCan() =>
        Assert.Empty(TestCell.Cell().On(static type => type with { Header = new TypeHeader("MyCell", "record", "") }).Ask(new CellMustBeClass()));

    [Fact]
    public void PartsWithoutACellHaveARuleOfTheirOwn() =>
        Expect.Ids(Cell("struct", TestCell.Empty().With(AttributeRole.Conditions)), "PHILI1008");

    private static TestCell Cell(string keyword, TestCell cell) =>
        cell.On(type => type with { IsClass = false, Header = new TypeHeader("MyCell", keyword, "", IsPartial: false) });
}
