using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Symbols that are not joined as a unit.</summary>
internal sealed class MalformedUnit() : LiteralRule(
    "PHILI2007",
    "A unit is well formed",
    LiteralFaultKind.MalformedUnit,
    "Symbols are joined by a dot or a blank, divided by a slash and raised by an exponent.");
