namespace PhiLi.Materials;

/// <summary>Lithium germanium thiophosphate, Li₁₀GeP₂S₁₂ (LGPS).</summary>
/// <remarks>Lithium reduces it.</remarks>
[IonConductor(
    "Li10GeP2S12", Name = "LGPS",
    Aliases = "lithium germanium thiophosphate",
    Conductivity = "12 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "24 kJ/mol", Density = "2.04 g/cm³",
    StableFrom = "1.71 V vs Li⁺/Li", StableTo = "2.14 V vs Li⁺/Li",
    Order = Order.Crystalline,
    Source = "doi:10.1038/nmat3066 (conductivity, via OBELiX); doi:10.1016/j.cej.2019.123529 (activation energy); density computed from the OBELiX cell, Z = 2; stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Lgps : LgpsType;
