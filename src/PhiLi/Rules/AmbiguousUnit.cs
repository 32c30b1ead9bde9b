using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A unit with two readings.</summary>
internal sealed class AmbiguousUnit() : LiteralRule(
    "PHILI2005",
    "A unit has one reading",
    LiteralFaultKind.AmbiguousUnit,
    "After a slash, a product can be read in two ways that differ in dimension. PhiLi asks which is meant.");
