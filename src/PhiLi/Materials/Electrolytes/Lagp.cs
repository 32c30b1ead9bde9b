namespace PhiLi.Materials;

/// <summary>Lithium aluminium germanium phosphate, Li₁.₅Al₀.₅Ge₁.₅(PO₄)₃ (LAGP).</summary>
/// <remarks>Lithium reduces it.</remarks>
[IonConductor(
    "Li1.5Al0.5Ge1.5(PO4)3", Name = "LAGP",
    Aliases = "Li1+xAlxGe2-x(PO4)3; lithium aluminium germanium phosphate; lithium aluminum germanium phosphate",
    Conductivity = "0.34 mS/cm", ConductivityTemperature = "25 °C",
    Density = "3.42 g/cm³",
    StableFrom = "2.70 V vs Li⁺/Li", StableTo = "4.27 V vs Li⁺/Li",
    Order = Order.Crystalline,
    Source = "doi:10.1021/acsami.8b00842 (conductivity, via OBELiX); density computed from the OBELiX cell; stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Lagp : Nasicon;
