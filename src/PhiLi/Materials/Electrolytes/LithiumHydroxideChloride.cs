namespace PhiLi.Materials;

/// <summary>Lithium hydroxide chloride, Li₂OHCl.</summary>
/// <remarks>1.8 mS/cm is claimed in doi:10.1002/smtd.202500356: reports span four orders of magnitude.</remarks>
[IonConductor(
    "Li2OHCl", Name = "Li2OHCl", Conductivity = "0.00014 mS/cm", ConductivityTemperature = "25 °C",
    Source = "doi:10.1038/s41467-023-42385-1.")]
public sealed partial class LithiumHydroxideChloride : Antiperovskite;
