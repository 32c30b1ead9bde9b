using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class UnusedWaiverTests
{
    private static readonly UnusedWaiver _rule = new();

    // Any rule that can be accepted serves; there is none while only declarations are judged.
    private static readonly Rule? _accepted = RuleBook.Rules.FirstOrDefault(static rule => rule.CanBeAccepted);

    [Fact]
    public void SaysSoAtTheId()
    {
        Assert.SkipWhen(_accepted is null, "No rule can be accepted.");
        Expect.One(
            _rule.Judge(Waiver().Read(), []).ToArray(), "PHILI1013", new Place(2, 0), $"{_accepted!.Id} finds nothing to accept here: delete this waiver.");
    }

    [Fact]
    public void IsSilentWhereItIsUsed()
    {
        Assert.SkipWhen(_accepted is null, "No rule can be accepted.");
        var finding = new Finding(_accepted!, Severity.Error, "Fault.", new Place(1)) { AcceptedBecause = "As published." };
        Assert.Empty(_rule.Judge(Waiver().Read(), [finding]));
    }

    [Fact]
    public void IsSilentWhereTheCellIsJudgedInPart()
    {
        Assert.SkipWhen(_accepted is null, "No rule can be accepted.");
        Assert.Empty(_rule.Judge(Waiver().Read(), [new Finding(new MissingUnit(), Severity.Error, "Fault.", new Place(1))]));
        Assert.Empty(_rule.Judge(Waiver("-1.85 mAh/cm²").Read(), []));
    }

    [Fact]
    public void WhatNamesNoRuleHasARuleOfItsOwn() =>
        Expect.Ids(Waiver(rule: "PHILI9999"), "PHILI1012");

    private static TestCell Waiver(string capacity = "1.85 mAh/cm²", string? rule = null) => TestCell.Cell()
        .With(AttributeRole.Discharge, ("Capacity", capacity), ("Rate", "1C"))
        .With(AttributeRole.Accept, ("Rule", rule ?? _accepted!.Id), ("Reason", "As published."));
}
