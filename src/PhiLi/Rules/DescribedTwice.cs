using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Two descriptions of one cell drift apart.</summary>
internal sealed class DescribedTwice() : TableRule(
    RuleId,
    "A cell is described once",
    Severity.Warning,
    TableFaultKind.DescribedTwice,
    "A cell that is described in two tables, or in a table and as a class, appears twice in every list, and one of the two is forgotten when the other is corrected.")
{
    public const string RuleId = "PHILI5012";

    public static string Message(string name, string file, int line) => $"'{Words.Clip(name)}' is described in {Words.Clip(file)}, line {Words.Count(line)}, too: describe the cell once, or give the two cells different names.";
}
