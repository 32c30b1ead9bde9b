namespace PhiLi.Transport;

/// <summary>The energy of a stack of layers by mass and by volume.</summary>
/// <remarks>
/// C·V̄/Σm and C·V̄/ΣL over the layers that are declared, by definition; without the collectors and the case it is more than a cell's.
/// C is the capacity delivered and V̄ the mean voltage of the same step. 3 mAh/cm², 3.8 V, 40 mg/cm² and 150 µm are 285 Wh/kg and
/// 760 Wh/L.
/// </remarks>
internal static class StackEnergy
{
    /// <summary>C·V̄/Σm in J/kg; 3600 of it are 1 Wh/kg.</summary>
    /// <param name="arealCapacity">C in C/m², 0 or more.</param>
    /// <param name="meanVoltage">V̄ in V, above 0.</param>
    /// <param name="arealMass">Σm in kg/m², above 0.</param>
    public static double? PerMass(double arealCapacity, double meanVoltage, double arealMass) => Per(arealCapacity, meanVoltage, arealMass);

    /// <summary>C·V̄/ΣL in J/m³; 3.6·10⁶ of it are 1 Wh/L.</summary>
    /// <param name="arealCapacity">C in C/m², 0 or more.</param>
    /// <param name="meanVoltage">V̄ in V, above 0.</param>
    /// <param name="thickness">ΣL in m, above 0.</param>
    public static double? PerVolume(double arealCapacity, double meanVoltage, double thickness) => Per(arealCapacity, meanVoltage, thickness);

    private static double? Per(double arealCapacity, double meanVoltage, double amount) =>
        Finite.IsNotNegative(arealCapacity) && Finite.IsPositive(meanVoltage) && Finite.IsPositive(amount)
            ? Finite.OrUnknown(arealCapacity * meanVoltage / amount)
            : null;
}
