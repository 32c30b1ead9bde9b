namespace PhiLi.Materials;

/// <summary>Lithium oxychloride, Li₃OCl.</summary>
/// <remarks>25 mS/cm in doi:10.1039/c3ta15087a is contested.</remarks>
[IonConductor(
    "Li3OCl", Name = "Li3OCl", Conductivity = "0.032 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.27 eV", Density = "2.01 g/cm³",
    Order = Order.Crystalline,
    Source = "doi:10.3389/fchem.2020.562549 (conductivity); doi:10.1080/15567036.2023.2275710 (activation energy); density computed from the OBELiX cell.")]
public sealed partial class LithiumOxychloride : Antiperovskite;
