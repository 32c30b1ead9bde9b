using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>One separator too many, and every value behind it is another column's.</summary>
internal sealed class RaggedRow() : TableRule(
    "PHILI5005",
    "Rows have as many fields as the header",
    Severity.Error,
    TableFaultKind.RaggedRow,
    "A separator too many or too few moves every value behind it into another column.");
