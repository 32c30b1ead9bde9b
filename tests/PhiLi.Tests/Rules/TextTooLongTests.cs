using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class TextTooLongTests
{
    [Theory]
    [InlineData("Name", 1_001, "Name has 1 001 characters and may have 1 000: shorten it.")]
    [InlineData("Name", 1_000_000, "Name has 1 000 000 characters and may have 1 000: shorten it.")]
    [InlineData("Source", 10_001, "Source has 10 001 characters and may have 10 000: shorten it.")]
    [InlineData("Notes", 65_536, "Notes has 65 536 characters and may have 10 000: shorten it.")]
    public void SaysHowLong(string argument, int length, string message) =>
        Expect.One(Cell(argument, length).Judge(), "PHILI1015", new Place(0, 0), message);

    [Theory]
    [InlineData("Name", 1_000)]
    [InlineData("Source", 10_000)]
    [InlineData("Notes", 10_000)]
    public void AtTheLimitIsFine(string argument, int length) => Assert.Empty(Cell(argument, length).Judge());

    [Fact]
    public void AReasonHasALimitToo() => Expect.One(
        TestCell.Cell().With(AttributeRole.Accept, ("Rule", "PHILI3001"), ("Reason", new string('a', 10_001))).Ask(new TextTooLong()),
        "PHILI1015",
        new Place(1, 1),
        "Reason has 10 001 characters and may have 10 000: shorten it.");

    [Fact]
    public void WhatIsTooLongIsNotSearched() => Expect.Ids(
        TestCell.Cell(("Name", new string('\u200B', 2_000))).With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C")), "PHILI1015");

    private static TestCell Cell(string argument, int length) =>
        TestCell.Cell((argument, new string('a', length))).With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C"));
}
