namespace PhiLi.Chemistry;

/// <summary>An element as it stands in the text.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where what belongs to it, its count included, ends.</param>
/// <param name="HasCount">Whether a count is written.</param>
internal readonly record struct FormulaElement(string Symbol, int Start, int End, bool HasCount);
