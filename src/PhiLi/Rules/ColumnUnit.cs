using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A wrong unit at the head of a column is wrong in every row.</summary>
internal sealed class ColumnUnit() : TableRule(
    "PHILI5008",
    "A header's unit is one of its column's",
    Severity.Error,
    TableFaultKind.ColumnUnit,
    "The unit of a header is that of the bare numbers below it. It has to be of the kind that the column takes; a value that states another unit is read by its own.")
{
    protected override Severity MinorSeverity => Severity.Warning;
}
