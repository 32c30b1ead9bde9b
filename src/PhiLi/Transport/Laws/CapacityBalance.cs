namespace PhiLi.Transport;

/// <summary>How much lithium the negative electrode takes or holds, against what the positive one gives.</summary>
/// <remarks>
/// N/P = q₋m₋/(q₊m₊) of reversible capacities and active masses per area, charge against charge; for host anodes, where below 1 lithium
/// plates. For a lithium foil it says nothing: a foil is told as areal capacity L·ρ·q, of which what exceeds the cathode's is the
/// excess. Density and capacity of lithium come from the material. A foil of 50 µm at 0.534 g/cm³ and 3861.88 mAh/g holds 10.31 mAh/cm².
/// Assumes a dense foil that is used to its end.
/// </remarks>
internal static class CapacityBalance
{
    /// <summary>N/P.</summary>
    /// <param name="negativeCapacity">q₋ in C/kg, above 0.</param>
    /// <param name="negativeMass">m₋ in kg/m², above 0.</param>
    /// <param name="positiveCapacity">q₊ in C/kg, above 0.</param>
    /// <param name="positiveMass">m₊ in kg/m², above 0.</param>
    public static double? NegativeToPositive(double negativeCapacity, double negativeMass, double positiveCapacity, double positiveMass) =>
        Finite.IsPositive(negativeCapacity) && Finite.IsPositive(negativeMass) && Finite.IsPositive(positiveCapacity) && Finite.IsPositive(positiveMass)
            ? Finite.OrUnknown(negativeCapacity * negativeMass / (positiveCapacity * positiveMass))
            : null;

    /// <summary>L·ρ·q in C/m²: what a foil holds.</summary>
    /// <param name="thickness">L in m, 0 or more; an anode-free cell has none.</param>
    /// <param name="density">ρ in kg/m³, above 0.</param>
    /// <param name="capacity">q in C/kg, above 0.</param>
    public static double? OfFoil(double thickness, double density, double capacity) =>
        Finite.IsNotNegative(thickness) && Finite.IsPositive(density) && Finite.IsPositive(capacity)
            ? Finite.OrUnknown(thickness * density * capacity)
            : null;

    /// <summary>The thickness in m of a foil that holds a charge per area: 4.85 µm for 1 mAh/cm² of lithium.</summary>
    /// <param name="arealCapacity">C/m², 0 or more.</param>
    /// <param name="density">ρ in kg/m³, above 0.</param>
    /// <param name="capacity">q in C/kg, above 0.</param>
    public static double? FoilThickness(double arealCapacity, double density, double capacity) =>
        Finite.IsNotNegative(arealCapacity) && Finite.IsPositive(density) && Finite.IsPositive(capacity)
            ? Finite.OrUnknown(arealCapacity / density / capacity)
            : null;
}
