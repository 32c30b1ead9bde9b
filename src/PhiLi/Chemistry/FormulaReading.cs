using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>What came of reading a formula: either the formula, or what is wrong with its text.</summary>
/// <param name="Formula">The formula; null where there are faults.</param>
/// <param name="Faults">The faults in the order of the text; empty where the formula was read.</param>
public sealed record FormulaReading(Formula? Formula, EquatableArray<FormulaFault> Faults);
