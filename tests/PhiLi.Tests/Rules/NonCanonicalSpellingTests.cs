using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class NonCanonicalSpellingTests
{
    [Fact]
    public void IsAHiddenSuggestionForTheWholeLiteral()
    {
        var finding = Expect.One(
            TestCell.Cell().With(AttributeRole.Discharge, ("Rate", "1C"), ("Capacity", "1.85 mA h cm-2")).Judge(),
            "PHILI2006",
            new Place(1, 1),
            "The canonical spelling is '1.85 mAh/cm²'.");
        Assert.Equal(Severity.Hidden, finding.Severity);
        Assert.Equal([new LiteralFix("Write '1.85 mAh/cm²'", 0, 14, "1.85 mAh/cm²")], finding.Fixes);
    }

    [Theory]
    [InlineData("1.85 mAh/cm²")]
    [InlineData("1.85(3) mAh/cm²")]
    [InlineData("1.85")]
    [InlineData("1.85 mAH/cm²")]
    public void IsSilentOfCanonicalAndOfFaultyLiterals(string capacity) =>
        Assert.Empty(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity)).Ask(new NonCanonicalSpelling()));

    [Fact]
    public void WhatItSuggestsIsCanonical()
    {
        var canonical = Assert.Single(Assert.Single(TestCell.Cell().With(AttributeRole.Conditions, ("Temperature", "25 degC")).Ask(new NonCanonicalSpelling())).Fixes).Replacement;
        Assert.Equal("25 °C", canonical);
        Assert.Empty(TestCell.Cell().With(AttributeRole.Conditions, ("Temperature", canonical)).Ask(new NonCanonicalSpelling()));
    }
}
