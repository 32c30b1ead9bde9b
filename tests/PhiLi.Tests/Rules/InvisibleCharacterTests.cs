using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class InvisibleCharacterTests
{
    [Theory]
    [InlineData("a\u202Eb", 1, 1, "U+202E")]
    [InlineData("\u2066a", 0, 1, "U+2066")]
    [InlineData("a\u200B", 1, 1, "U+200B")]
    [InlineData("\uFEFFa", 0, 1, "U+FEFF")]
    [InlineData("a\0b", 1, 1, "U+0000")]
    [InlineData("a\u001Bb", 1, 1, "U+001B")]
    [InlineData("a\u0085b", 1, 1, "U+0085")]
    [InlineData("a\u2028b", 1, 1, "U+2028")]
    [InlineData("a\uFFFFb", 1, 1, "U+FFFF")]
    [InlineData("a\nb", 1, 1, "U+000A")]
    [InlineData("a\U000E0041b", 1, 2, "U+E0041")]
    public void IsShownByItsCodePoint(string name, int start, int length, string shown)
    {
        var finding = Expect.One(
            Cell("Name", name).Judge(), "PHILI1014", new Place(0, 0, start, length), $"Name holds {shown}, which nobody can see: delete it.");
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(new LiteralFix("Delete " + shown, start, length, ""), Assert.Single(finding.Fixes));
    }

    [Fact]
    public void HalfACharacterIsNone() => Expect.One(
        Cell("Name", "a" + '\ud800' + "b").Judge(), "PHILI1014", new Place(0, 0, 1, 1), "Name holds U+D800, which nobody can see: delete it.");

    [Fact]
    public void EachOneIsMarked()
    {
        var findings = Cell("Source", "a\u200Bb\u200Bc").Judge();
        Assert.Equal([new Place(0, 0, 1, 1), new Place(0, 0, 3, 1)], findings.Select(static finding => finding.Place));
    }

    [Fact]
    public void ATextFullOfThemIsNotAThousandFaults() => Assert.Equal(8, Cell("Notes", new string('\u200B', 9_000)).Judge().Length);

    [Theory]
    [InlineData("Notes", "two\r\nlines\tand a tab")]
    [InlineData("Source", "doi:10.1021/jacs.7b06327")]
    [InlineData("Name", "NMC622 | LLZTO – Li⁺, \u00A030\u2009µm 🔋 עברית")]
    public void WhatCanBeSeenIsFine(string argument, string text) => Assert.Empty(Cell(argument, text).Judge());

    [Fact]
    public void OfReasonsAndMaterialsToo()
    {
        Assert.Single(TestCell.Cell().With(AttributeRole.Accept, ("Rule", "PHILI3001"), ("Reason", "As\u200B published.")).Ask(new InvisibleCharacter()));
        Assert.Single(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode, ("Name", "NMC\u00AD622")).Ask(new InvisibleCharacter()));
        Assert.Single(TestCell.Material(AttributeRole.ActiveMaterial, Family.Cathode, ("Aliases", "NCM622;\nNMC 622")).Ask(new InvisibleCharacter()));
    }

    [Fact]
    public void NotOfAStepsNameWhichIsAnIdentifier() => Expect.Ids(
        TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C"), ("Name", "a\u200Bb")), "PHILI1005");

    private static TestCell Cell(string argument, string text) =>
        TestCell.Cell((argument, text)).With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C"));
}
