namespace PhiLi.Materials;

/// <summary>Lithium germanium thiophosphate, Li₁₀GeP₂S₁₂ (LGPS).</summary>
/// <remarks>Lithium reduces it.</remarks>
[IonConductor(
    "Li10GeP2S12", Name = "LGPS",
    Aliases = "lithium germanium thiophosphate",
    Conductivity = "12 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "24 kJ/mol", Density = "2.04 g/cm³",
    Source = "doi:10.1038/nmat3066 (conductivity, via OBELiX); doi:10.1016/j.cej.2019.123529 (activation energy); density computed from the OBELiX cell, Z = 2.")]
public sealed partial class Lgps : LgpsType;
