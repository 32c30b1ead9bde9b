using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>What cannot be cut into fields cannot be read.</summary>
internal sealed class MalformedTable() : TableRule(
    "PHILI5002",
    "A table is text in rows and fields",
    Severity.Error,
    TableFaultKind.MalformedTable,
    "Tables are delimited text as RFC 4180 has it: fields between commas, semicolons or tabs, quoted where they hold one. What cannot be cut into fields could have said anything.");
