using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Of two columns of one meaning none is better.</summary>
internal sealed class DuplicateColumn() : TableRule(
    "PHILI5004",
    "Each column stands once",
    Severity.Error,
    TableFaultKind.DuplicateColumn,
    "Of two columns that say the same PhiLi would have to choose one, and it never guesses.");
