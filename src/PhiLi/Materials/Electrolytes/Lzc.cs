namespace PhiLi.Materials;

/// <summary>Lithium zirconium chloride, Li₂ZrCl₆ (LZC).</summary>
/// <remarks>Lower values have also been reported: 0.21 and 0.33 mS/cm. Lithium reduces it.</remarks>
[IonConductor(
    "Li2ZrCl6", Name = "LZC",
    Aliases = "lithium zirconium chloride",
    Conductivity = "0.81 mS/cm", ConductivityTemperature = "25 °C",
    Source = "doi:10.1038/s41467-021-24697-2.")]
public sealed partial class Lzc : Halide;
