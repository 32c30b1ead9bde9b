using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>How many atoms of an element a formula unit holds.</summary>
/// <param name="Symbol">The element's symbol, such as <c>Li</c>.</param>
/// <param name="Count">Atoms per formula unit; above zero, exact.</param>
public readonly record struct ElementCount(string Symbol, Rational Count);
