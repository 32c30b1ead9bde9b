using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Two descriptions of one cell drift apart.</summary>
internal sealed class DescribedTwice() : TableRule(
    "PHILI5012",
    "A cell is described once",
    Severity.Warning,
    TableFaultKind.DescribedTwice,
    "A cell that is described in two tables, or in a table and as a class, appears twice in every list, and one of the two is forgotten when the other is corrected.");
