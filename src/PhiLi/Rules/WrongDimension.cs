using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A unit of another dimension than the slot takes.</summary>
internal sealed class WrongDimension() : LiteralRule(
    "PHILI2004",
    "A unit fits its slot",
    LiteralFaultKind.WrongDimension,
    "What is charge per mass cannot be charge per area. PhiLi converts units of one dimension and refuses any other.");
