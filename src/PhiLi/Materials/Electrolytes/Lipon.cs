namespace PhiLi.Materials;

/// <summary>Lithium phosphorus oxynitride, Li₂PO₂N (LiPON).</summary>
/// <remarks>The formula is a model: films differ in nitrogen.</remarks>
[IonConductor(
    "Li2PO2N", Name = "LiPON",
    Aliases = "lithium phosphorus oxynitride",
    Conductivity = "~0.001 mS/cm", ConductivityTemperature = "25 °C",
    StableFrom = "0.68 V vs Li⁺/Li", StableTo = "2.63 V vs Li⁺/Li",
    Order = Order.Amorphous,
    Source = "doi:10.1149/ma2024-012410mtgabs (\"ca. 10-6 S/cm\"); stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Lipon : ThinFilm;
