namespace PhiLi.Materials;

/// <summary>Lithium lanthanum titanate, La₀.₅₇Li₀.₂₉TiO₃ (LLTO).</summary>
/// <remarks>Conductivity of the bulk; in total about 0.1 mS/cm (doi:10.1007/s11664-021-09331-7). Lithium reduces it.</remarks>
[IonConductor(
    "La0.57Li0.29TiO3", Name = "LLTO",
    Aliases = "lithium lanthanum titanate; LLTO nanowire; LLTO nanowires; LLTO nanofibre; LLTO nanofibres; LLTO nanofiber; LLTO nanofibers; Li3xLa2/3-xTiO3; La2/3-xLi3xTiO3",
    Conductivity = "1.6 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.26 eV", Density = "5.0 g/cm³",
    StableFrom = "1.75 V vs Li⁺/Li", StableTo = "3.71 V vs Li⁺/Li",
    Order = Order.Crystalline,
    Source = "doi:10.1016/j.jpowsour.2012.11.098 (conductivity, via OBELiX); doi:10.1007/s11664-021-09331-7 (activation energy); density computed from the OBELiX cell; stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Llto : Perovskite;
