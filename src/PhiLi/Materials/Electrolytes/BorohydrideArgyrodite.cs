namespace PhiLi.Materials;

/// <summary>Argyrodite with borohydride.</summary>
/// <remarks>No formula: its source is not quoted with one.</remarks>
[IonConductor(
    Name = "BH4-argyrodite",
    Aliases = "BH4-substituted argyrodite",
    Conductivity = "13.7 mS/cm", ConductivityTemperature = "30 °C",
    Source = "doi:10.1021/acsami.5c14903.")]
public sealed partial class BorohydrideArgyrodite : Argyrodite;
