using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ArgumentIsGeneratedTests
{
    [Fact]
    public void TheAnalyzerSaysWhatTheCompilerCannot()
    {
        var finding = Expect.One(
            Cell(Readability.Generated).Judge(),
            "PHILI1010",
            new Place(1, 0),
            "Rate uses a constant that PhiLi generates, which does not exist yet when PhiLi reads the cell: write the value itself.");
        Assert.True(finding.IsFatal);
        Assert.False(finding.IsSilent);
    }

    [Fact]
    public void WhatTheCompilerRefusesFailsTheCellSilently()
    {
        var finding = Expect.One(
            Cell(Readability.Refused).Judge(),
            "PHILI1010",
            new Place(1, 0),
            "Rate is no constant that the compiler can evaluate before PhiLi generates: write the value itself.");
        Assert.True(finding.IsFatal);
        Assert.True(finding.IsSilent);
    }

    [Fact]
    public void ArgumentsThatFitNoConstructorFailItToo()
    {
        var finding = Assert.Single(TestCell.Cell().With(AttributeRole.Discharge, new ArgumentDeclaration("", "", Readability.Refused)).Judge());
        Assert.Equal("An argument of [Discharge] is no constant that the compiler can evaluate before PhiLi generates: write the value itself.", finding.Message);
        Assert.True(finding.IsSilent);
    }

    [Fact]
    public void ReadableOnesAreFine() => Assert.Empty(Cell(Readability.Readable).Ask(new ArgumentIsGenerated()));

    [Theory]
    [InlineData(Readability.Readable)]
    [InlineData(Readability.Generated)]
    [InlineData(Readability.Refused)]
    internal void ARecordKnowsWhatCouldNotBeRead(Readability readability)
    {
        var attributes = Cell(readability).Declaration.Attributes;
        Assert.Equal(attributes, DeclarationText.TryRead(DeclarationText.Write(Cell(readability).Declaration))!.Attributes);
    }

    private static TestCell Cell(Readability readability) => TestCell.Cell().With(
        AttributeRole.Discharge, new ArgumentDeclaration("Rate", "", readability), new ArgumentDeclaration("Capacity", "1.85 mAh/cm²"));
}
