namespace PhiLi.Materials;

/// <summary>Film of Li₆PS₅Cl on cellulose.</summary>
/// <remarks>A composite film: no formula.</remarks>
[IonConductor(
    Name = "LPSCl/cellulose",
    Aliases = "LPSCl/cellulose film; Li6PS5Cl/cellulose; Li6PS5Cl/cellulose film",
    Conductivity = "6.3 mS/cm", ConductivityTemperature = "25 °C",
    Source = "doi:10.1002/adfm.202101985.")]
public sealed partial class LpsclCellulose : Argyrodite;
