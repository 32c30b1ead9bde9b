using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A column that is not read is no fault, and its author should know.</summary>
internal sealed class UnknownColumn() : TableRule(
    "PHILI5003",
    "Columns have names that PhiLi knows",
    Severity.Info,
    TableFaultKind.UnknownColumn,
    "A column that PhiLi does not know is not read, which a misspelt name should not lead to unseen.");
