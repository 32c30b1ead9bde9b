using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class LanguageVersionTooOldTests
{
    [Fact]
    public void IsAllThatIsSaid() => Expect.One(
        Old(TestCell.Cell().With(AttributeRole.Cell).With(AttributeRole.Discharge, ("Capacity", "1.85"))).Judge(),
        "PHILI1009",
        Place.Type,
        "PhiLi needs C# 12 or later, and this project is in C# 11.0: set <LangVersion>12</LangVersion> in the project file.");

    [Fact]
    public void OfALibraryToo() => Expect.Ids(Old(TestCell.Empty().With(AttributeRole.CellLibrary)), "PHILI1009");

    [Fact]
    public void NotOfMaterialsWhichGenerateNothing() => Expect.Ids(Old(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode)));

    [Fact]
    public void IsSilentFromTheFloorUp() => Assert.Empty(TestCell.Cell().Ask(new LanguageVersionTooOld()));

    private static TestCell Old(TestCell cell) => cell.On(static type => type with { TooOldLanguage = "11.0", Header = type.Header with { IsPartial = false } });
}
