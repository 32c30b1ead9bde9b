using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Rows of one name are one cell.</summary>
internal sealed class RowsDisagree() : TableRule(
    "PHILI5009",
    "Rows of one cell agree on it",
    Severity.Error,
    TableFaultKind.RowsDisagree,
    "Rows of one name are steps of one cell: what they say of the cell itself they say once, or in the same words.");
