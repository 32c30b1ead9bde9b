using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Two rows that would become one class are never renumbered.</summary>
internal sealed class UnusableName() : TableRule(
    "PHILI5011",
    "Each cell of a table has a name of its own",
    Severity.Error,
    TableFaultKind.UnusableName,
    "A name becomes a class: its letters and digits, in their order. PhiLi never numbers or shortens one, since every use of the class would then depend on the other rows.");
