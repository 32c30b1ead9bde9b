using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CellMustBePartialTests
{
    [Fact]
    public void SaysWhatToWrite() => Expect.One(
        Cell().On(static type => type with { Header = type.Header with { IsPartial = false } }).Judge(),
        "PHILI1001",
        Place.Type,
        "MyCell must be partial, so that PhiLi can add members: write 'partial class MyCell'.");

    [Fact]
    public void NamesEveryTypeThatLacksItFromTheInside() => Expect.One(
        Cell().On(static type => type with
        {
            Header = type.Header with { Keyword = "record", IsPartial = false },
            Containing = new([new TypeHeader("Outer", "struct", "", IsPartial: false), new TypeHeader("Fine", "class", ""), new TypeHeader("Inner", "class", "", IsPartial: false)]),
        }).Judge(),
        "PHILI1001",
        Place.Type,
        "MyCell, Inner and Outer must be partial, so that PhiLi can add members: write 'partial record MyCell', 'partial class Inner' and 'partial struct Outer'.");

    [Fact]
    public void AContainingTypeAloneIsEnough() => Expect.One(
        Cell().On(static type => type with { Containing = new([new TypeHeader("Outer", "class", "", IsPartial: false)]) }).Judge(),
        "PHILI1001",
        Place.Type,
        "Outer must be partial, so that PhiLi can add members: write 'partial class Outer'.");

    [Fact]
    public void LibrariesTakeMembersToo() =>
        Expect.Ids(TestCell.Empty().With(AttributeRole.CellLibrary).On(static type => type with { Header = type.Header with { IsPartial = false } }), "PHILI1001");

    [Fact]
    public void MaterialsDoNot() =>
        Expect.Ids(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode).On(static type => type with { Header = type.Header with { IsPartial = false } }));

    [Fact]
    public void IsSilentWhereAllIsPartial() => Expect.Ids(Cell());

    [Fact]
    public void IsSilentWhereTheTypeIsNoClass() =>
        Assert.Empty(Cell().On(static type => type with { IsClass = false, Header = type.Header with { IsPartial = false } }).Ask(new CellMustBePartial()));

    private static TestCell Cell() => TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C"));
}
