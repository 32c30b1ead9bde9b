using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>The charges that a formula can reach with usual oxidation states, none of them zero.</summary>
/// <param name="Lowest">The lowest total charge per formula unit as written, in elementary charges.</param>
/// <param name="Highest">The highest total charge per formula unit as written, in elementary charges.</param>
public readonly record struct Imbalance(Rational Lowest, Rational Highest);
