namespace PhiLi.Chemistry;

/// <summary>What is wrong in a formula, and where.</summary>
/// <param name="Start">Index of the first wrong character.</param>
/// <param name="Length">How many characters are wrong; zero where something is missing.</param>
/// <param name="Message">The fault, then its remedy, in one sentence.</param>
public readonly record struct FormulaFault(int Start, int Length, string Message);
