using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A table that is not there would be an empty one.</summary>
internal sealed class TableNotFound() : TableRule(
    "PHILI5001",
    "A table is one file of the project",
    Severity.Error,
    TableFaultKind.TableNotFound,
    "[CellTable] names a file of the project's AdditionalFiles by the end of its path. Without the file there are no rows, and of two files PhiLi would have to choose one.");
