namespace PhiLi.Materials;

/// <summary>Lithium lanthanum zirconate garnet, Li₇La₃Zr₂O₁₂ (LLZO).</summary>
[IonConductor(
    "Li7La3Zr2O12", Name = "LLZO",
    Aliases = "cubic LLZO; c-LLZO; lithium lanthanum zirconate; lithium lanthanum zirconium oxide",
    Conductivity = "0.51 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.32 eV", Density = "5.11 g/cm³",
    StableFrom = "0.05 V vs Li⁺/Li", StableTo = "2.91 V vs Li⁺/Li",
    Order = Order.Crystalline,
    Source = "doi:10.1002/anie.200701144 (conductivity, via OBELiX); doi:10.3390/electrochem2030026 (activation energy); density computed from the OBELiX cell, Z = 8; stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Llzo : Garnet;
