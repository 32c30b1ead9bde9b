namespace PhiLi.Materials;

/// <summary>Lithium thiophosphate, Li₃PS₄ (LPS).</summary>
/// <remarks>1.87 to 1.93 g/cm³ by polymorph. The γ polymorph is <see cref="LpsGamma"/>.</remarks>
[IonConductor(
    "Li3PS4", Name = "LPS",
    Aliases = "Li3PS4; β-LPS; beta-LPS; β-Li3PS4; beta-Li3PS4; LPS glass; 75Li2S-25P2S5; 3Li2S-P2S5",
    Conductivity = "~0.3 mS/cm", ConductivityTemperature = "25 °C", Density = "1.87 g/cm³",
    StableFrom = "1.71 V vs Li⁺/Li", StableTo = "2.31 V vs Li⁺/Li",
    Source = "doi:10.1002/adfm.202205998 (conductivity: a ninth of 2.8 mS/cm); density computed from the OBELiX cell; stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Lps : Sulfide;
