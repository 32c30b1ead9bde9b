namespace PhiLi.Materials;

/// <summary>Lithium indium tantalum chloride, Li₂.₆In₀.₈Ta₀.₂Cl₆.</summary>
/// <remarks>Its oxidation onset is reported at 5.13 V. Lithium reduces it.</remarks>
[IonConductor(
    "Li2.6In0.8Ta0.2Cl6", Name = "LITaC", Conductivity = "4.47 mS/cm", ConductivityTemperature = "30 °C",
    ActivationEnergy = "0.321 eV",
    Source = "doi:10.1021/acsnano.4c02678.")]
public sealed partial class Litac : Halide;
