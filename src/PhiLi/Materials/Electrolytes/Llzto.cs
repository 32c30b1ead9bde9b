namespace PhiLi.Materials;

/// <summary>Tantalum-substituted garnet, Li₆.₄La₃Zr₁.₄Ta₀.₆O₁₂ (LLZTO).</summary>
/// <remarks>1.12 mS/cm in doi:10.1002/rar2.70027; the sample of the activation energy had 0.73 mS/cm at 303 K.</remarks>
[IonConductor(
    "Li6.4La3Zr1.4Ta0.6O12", Name = "LLZTO",
    Aliases = "Ta-LLZO; LLZO:Ta; Ta-doped LLZO; Ta-substituted LLZO",
    Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.37 eV", Density = "5.48 g/cm³",
    StableFrom = "0.05 V vs Li⁺/Li", StableTo = "2.91 V vs Li⁺/Li",
    Order = Order.Crystalline,
    Source = "doi:10.1039/c2jm31413d (conductivity, via OBELiX); doi:10.1002/smtd.202300232 (activation energy); density computed from the OBELiX cell; stability window of Li₇La₃Zr₂O₁₂ computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Llzto : Garnet;
