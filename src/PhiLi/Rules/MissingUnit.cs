using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A number without a unit.</summary>
internal sealed class MissingUnit() : LiteralRule(
    "PHILI2003",
    "A quantity has a unit",
    LiteralFaultKind.MissingUnit,
    "A bare number says nothing: only shares of a whole go without a unit.");
