namespace PhiLi.Materials;

/// <summary>Lithium thiophosphate glass-ceramic, Li₇P₃S₁₁.</summary>
/// <remarks>8.6 mS/cm in doi:10.1021/acs.chemmater.6b02163; 1.2 mS/cm in the cell of doi:10.1002/aesr.202200019.</remarks>
[IonConductor(
    "Li7P3S11",
    Aliases = "LPS711; 70Li2S-30P2S5; 7Li2S-3P2S5",
    Conductivity = "3.2 mS/cm", ConductivityTemperature = "25 °C", Density = "1.98 g/cm³",
    StableFrom = "2.28 V vs Li⁺/Li", StableTo = "2.31 V vs Li⁺/Li",
    Order = Order.GlassCeramic,
    Source = "doi:10.1039/c3ee41655k (conductivity, via OBELiX); density computed from the OBELiX cell, Z = 2; stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Li7P3S11 : GlassCeramic;
