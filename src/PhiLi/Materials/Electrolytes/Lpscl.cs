namespace PhiLi.Materials;

/// <summary>Lithium thiophosphate chloride argyrodite, Li₆PS₅Cl (LPSCl).</summary>
/// <remarks>A pellet of doi:10.1002/adfm.202101985 has 8.6 mS/cm; the sample of the activation energy had 2.6 mS/cm.</remarks>
[IonConductor(
    "Li6PS5Cl", Name = "LPSCl",
    Aliases = "LPSC; Li6PS5Cl argyrodite; argyrodite Li6PS5Cl; LPSCl argyrodite",
    Conductivity = "2.1 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.338 eV", Density = "1.86 g/cm³",
    StableFrom = "1.71 V vs Li⁺/Li", StableTo = "2.01 V vs Li⁺/Li",
    Order = Order.Crystalline,
    Source = "doi:10.1021/jacs.7b06327 (conductivity, via OBELiX); doi:10.1002/admi.202100624 (activation energy); density computed from the OBELiX cell, Z = 4; stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Lpscl : Argyrodite;
