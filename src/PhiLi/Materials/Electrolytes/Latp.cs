namespace PhiLi.Materials;

/// <summary>Lithium aluminium titanium phosphate, Li₁.₃Al₀.₃Ti₁.₇(PO₄)₃ (LATP).</summary>
/// <remarks>Total conductivity; the highest entry of the data set is 6.2 mS/cm (doi:10.1016/j.ssi.2014.07.018). Lithium reduces it.</remarks>
[IonConductor(
    "Li1.3Al0.3Ti1.7(PO4)3", Name = "LATP",
    Aliases = "Li1+xAlxTi2-x(PO4)3; lithium aluminium titanium phosphate; lithium aluminum titanium phosphate",
    Conductivity = "0.72 mS/cm", ConductivityTemperature = "25 °C",
    Density = "2.93 g/cm³",
    StableFrom = "2.17 V vs Li⁺/Li", StableTo = "4.21 V vs Li⁺/Li",
    Order = Order.Crystalline,
    Source = "doi:10.1149/1.2086597 (conductivity, via OBELiX); density computed from the OBELiX cell, Z = 6; stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Latp : Nasicon;
