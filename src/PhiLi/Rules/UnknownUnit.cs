using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A symbol that PhiLi does not know.</summary>
internal sealed class UnknownUnit() : LiteralRule(
    "PHILI2002",
    "A unit is made of known symbols",
    LiteralFaultKind.UnknownUnit,
    "Symbols are case-sensitive and are never guessed: mS, MS and ms are three units.");
