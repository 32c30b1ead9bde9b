using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class UnknownWaiverTests
{
    [Theory]
    [InlineData("PHILI9999", "'PHILI9999' is no rule's id: write the id of the finding that this accepts, such as \"PHILI3001\".")]
    [InlineData("CS0618", "'CS0618' is no rule's id: write the id of the finding that this accepts, such as \"PHILI3001\".")]
    [InlineData("PHILI2001", "PHILI2001 cannot be accepted, only PHILI3nnn and PHILI4nnn can: put right what it finds, and delete this waiver.")]
    [InlineData("PHILI1005", "PHILI1005 cannot be accepted, only PHILI3nnn and PHILI4nnn can: put right what it finds, and delete this waiver.")]
    [InlineData("PHILI3000", "PHILI3000 is what the compiler says where a number of a failed cell is used: accept the rule that failed it.")]
    [InlineData("", "This waiver names no rule: write the id of the finding that it accepts, such as \"PHILI3001\".")]
    public void SaysSoAtTheId(string id, string message) =>
        Expect.One(Waiver(id).Ask(new UnknownWaiver()), "PHILI1012", new Place(1, 0), message);

    [Fact]
    public void AWaiverWithoutAnythingIsMarkedItself() => Assert.Equal(
        new Place(1), Assert.Single(TestCell.Cell().With(AttributeRole.Accept).Ask(new UnknownWaiver())).Place);

    [Theory]
    [InlineData("PHILI3O01", "PHILI3001")]
    [InlineData("phili3001", "PHILI3001")]
    [InlineData(" PHILI3001", "PHILI3001")]
    [InlineData("PHILI301", "PHILI3001")]
    [InlineData("PHILI4001", "PHILI4001")]
    [InlineData("PHILI7777", null)]
    [InlineData("", null)]
    public void FindsWhatWasMeant(string written, string? meant) =>
        Assert.Equal(meant, UnknownWaiver.Nearest(written, ["PHILI3001", "PHILI4001"]));

    [Fact]
    public void AMegabyteIsNothing() => Assert.Null(UnknownWaiver.Nearest(new string('P', 1_000_000), ["PHILI3001"]));

    [Fact]
    public void ALongIdIsClipped() => Assert.StartsWith(
        "'" + new string('x', 40) + "…' is no rule's id", Assert.Single(Waiver(new string('x', 5_000)).Ask(new UnknownWaiver())).Message);

    [Fact]
    public void OffersTheNearestRuleThatCanBeAccepted()
    {
        foreach (var rule in RuleBook.Rules)
        {
            if (!rule.CanBeAccepted)
                continue;

            var written = rule.Id.ToLowerInvariant();
            var finding = Expect.One(Waiver(written).Ask(new UnknownWaiver()), "PHILI1012", new Place(1, 0), $"'{written}' is no rule's id: did you mean '{rule.Id}'?");
            Assert.Equal(new LiteralFix($"Change to '{rule.Id}'", 0, 9, rule.Id), Assert.Single(finding.Fixes));
            Assert.Empty(Waiver(rule.Id).Ask(new UnknownWaiver()));
        }
    }

    [Fact]
    public void IsSilentWhereTheIdCannotBeRead() => Assert.Empty(
        TestCell.Cell().With(AttributeRole.Accept, new ArgumentDeclaration("Rule", "", Readability.Refused)).Ask(new UnknownWaiver()));

    private static TestCell Waiver(string id) => TestCell.Cell().With(AttributeRole.Accept, ("Rule", id), ("Reason", "As published."));
}
