namespace PhiLi.Materials;

/// <summary>Lithium phosphorus oxynitride, Li₂PO₂N (LiPON).</summary>
/// <remarks>The formula is a model: films differ in nitrogen.</remarks>
[IonConductor(
    "Li2PO2N", Name = "LiPON",
    Aliases = "lithium phosphorus oxynitride",
    Conductivity = "~0.001 mS/cm", ConductivityTemperature = "25 °C",
    Source = "doi:10.1149/ma2024-012410mtgabs (\"ca. 10-6 S/cm\").")]
public sealed partial class Lipon : ThinFilm;
