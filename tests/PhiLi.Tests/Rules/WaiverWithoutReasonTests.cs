using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class WaiverWithoutReasonTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u00A0")]
    public void SaysSoAtTheAttribute(string? reason) => Expect.One(
        (reason is null
            ? TestCell.Cell().With(AttributeRole.Accept, ("Rule", "PHILI3001"))
            : TestCell.Cell().With(AttributeRole.Accept, ("Rule", "PHILI3001"), ("Reason", reason))).Ask(new WaiverWithoutReason()),
        "PHILI1011",
        new Place(1),
        "This waiver of PHILI3001 gives no reason and so accepts nothing: say why the data stand as they are, such as \"As published.\"");

    [Fact]
    public void AReasonIsEnough() => Assert.Empty(
        TestCell.Cell().With(AttributeRole.Accept, ("Rule", "PHILI3001"), ("Reason", "As published.")).Ask(new WaiverWithoutReason()));

    [Fact]
    public void AWaiverOfNothingHasOneFault() =>
        Expect.Ids(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("Rate", "1C")).With(AttributeRole.Accept), "PHILI1012");

    [Fact]
    public void IsSilentWhereTheReasonCannotBeRead() => Assert.Empty(TestCell.Cell().With(
        AttributeRole.Accept, new ArgumentDeclaration("Rule", "PHILI3001"), new ArgumentDeclaration("Reason", "", Readability.Refused)).Ask(new WaiverWithoutReason()));
}
