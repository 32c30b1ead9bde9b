namespace PhiLi.Materials;

/// <summary>Chlorine-rich argyrodite, Li₅.₅PS₄.₅Cl₁.₅.</summary>
/// <remarks>The lower end of the range that the source gives; 4.98 mS/cm has also been reported.</remarks>
[IonConductor(
    "Li5.5PS4.5Cl1.5", Name = "LPSCl1.5",
    Aliases = "LPSC1.5; Cl-rich LPSCl; Cl-rich argyrodite; chlorine-rich argyrodite",
    Conductivity = "8 mS/cm", ConductivityTemperature = "25 °C",
    Density = "1.86 g/cm³",
    StableFrom = "1.71 V vs Li⁺/Li", StableTo = "2.01 V vs Li⁺/Li",
    Source = "doi:10.1002/batt.202200041 (introduction: 8 to 10 mS/cm); density as Li₆PS₅Cl, computed from the OBELiX cell; stability window of Li₆PS₅Cl computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class Lpscl15 : Argyrodite;
