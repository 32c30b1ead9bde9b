namespace PhiLi.Materials;

/// <summary>Lithium hexafluorophosphate in organic carbonates.</summary>
[IonConductor(
    Name = "Carbonate liquid",
    Aliases = "LiPF6 carbonate; LiPF6 in carbonates; liquid carbonate; carbonate electrolyte; carbonate liquid electrolyte; LP30; LP40; LP57; 1 M LiPF6 in EC/DMC; 1 M LiPF6 in EC/DEC; 1 M LiPF6 in EC/EMC",
    Conductivity = "10.2 mS/cm", ConductivityTemperature = "25 °C",
    Source = "doi:10.1002/adfm.201900392.")]
public sealed partial class CarbonateLiquid : Liquid;
