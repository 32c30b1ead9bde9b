using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>C# refuses an anode as a cathode; in a table this does.</summary>
internal sealed class WrongMaterial() : TableRule(
    "PHILI5007",
    "A material is what its column takes",
    Severity.Error,
    TableFaultKind.WrongMaterial,
    "A cathode's column takes cathode materials, and a family is that of the material beside it. A name that several materials have is none of them.");
