using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

/// <summary>Only who sees all of a project can find it; the rule gives it its words.</summary>
public class DescribedTwiceTests
{
    [Fact]
    public void It_is_a_warning_that_names_the_cell()
    {
        var rule = Assert.IsType<DescribedTwice>(RuleBook.Find(DescribedTwice.RuleId));
        var finding = rule.Of(new TableFault(TableFaultKind.DescribedTwice, DescribedTwice.Message("S1", "t.csv", 2), Place.Type));
        Assert.Equal(
            ("PHILI5012", Severity.Warning, "'S1' is described in t.csv, line 2, too: describe the cell once, or give the two cells different names.", Place.Type),
            (finding.Rule.Id, finding.Severity, finding.Message, finding.Place));
        Assert.False(finding.IsFatal);
    }

    [Fact]
    public void A_long_name_is_cut() => Assert.StartsWith($"'{new string('a', 40)}…' is", DescribedTwice.Message(new string('a', 1_000), "t.csv", 2), System.StringComparison.Ordinal);
}
