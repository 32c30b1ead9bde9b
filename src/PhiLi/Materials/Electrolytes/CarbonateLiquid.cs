namespace PhiLi.Materials;

/// <summary>Lithium hexafluorophosphate in organic carbonates.</summary>
[IonConductor(
    Name = "Carbonate liquid", Conductivity = "10.2 mS/cm", ConductivityTemperature = "25 °C",
    Source = "doi:10.1002/adfm.201900392.")]
public sealed partial class CarbonateLiquid : Liquid;
