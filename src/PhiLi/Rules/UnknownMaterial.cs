using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>What nobody declares cannot be judged by what it is made of.</summary>
internal sealed class UnknownMaterial() : TableRule(
    "PHILI5006",
    "Materials are known, or their family is",
    Severity.Warning,
    TableFaultKind.UnknownMaterial,
    "A material is found by its type, its name, an alias or its formula. One that nobody declares is not compared with what it could hold or conduct.");
