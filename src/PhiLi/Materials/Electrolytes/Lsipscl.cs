namespace PhiLi.Materials;

/// <summary>Lithium silicon thiophosphate chloride, Li₉.₅₄Si₁.₇₄P₁.₄₄S₁₁.₇Cl₀.₃ (LSiPSCl).</summary>
[IonConductor(
    "Li9.54Si1.74P1.44S11.7Cl0.3", Name = "LSiPSCl",
    Aliases = "LSPSCl",
    Conductivity = "25 mS/cm", ConductivityTemperature = "25 °C",
    Density = "1.90 g/cm³",
    Order = Order.Crystalline,
    Source = "doi:10.1038/nenergy.2016.30 (conductivity, via OBELiX); density computed from the OBELiX cell.")]
public sealed partial class Lsipscl : LgpsType;
