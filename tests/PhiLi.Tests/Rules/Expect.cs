using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

/// <summary>What tests of rules ask.</summary>
internal static class Expect
{
    /// <summary>Exactly one finding, of a rule, at a place, with these words.</summary>
    public static Finding One(Finding[] findings, string id, Place place, string message)
    {
        var finding = Assert.Single(findings);
        Assert.Equal((id, message, place), (finding.Rule.Id, finding.Message, finding.Place));
        return finding;
    }

    /// <summary>The ids of what the whole book says that is more than a hint, in its order.</summary>
    public static void Ids(TestCell cell, params string[] ids) =>
        Assert.Equal(ids, cell.Judge().Where(static finding => finding.Severity > Severity.Hidden).Select(static finding => finding.Rule.Id).ToArray());
}
