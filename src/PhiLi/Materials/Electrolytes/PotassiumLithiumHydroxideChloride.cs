namespace PhiLi.Materials;

/// <summary>Lithium hydroxide chloride with potassium, (Li₂OH)₀.₉₉K₀.₀₁Cl.</summary>
[IonConductor(
    "(Li2OH)0.99K0.01Cl", Name = "K-Li2OHCl",
    Aliases = "K-doped Li2OHCl",
    Conductivity = "0.0045 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.56 eV",
    Source = "doi:10.1038/s41467-023-42385-1.")]
public sealed partial class PotassiumLithiumHydroxideChloride : Antiperovskite;
