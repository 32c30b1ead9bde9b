namespace PhiLi.Materials;

/// <summary>Poly(vinylidene fluoride) with a plasticiser.</summary>
[IonConductor(
    Name = "Plasticised PVDF", Aliases = "plasticized PVDF", Conductivity = "0.12 mS/cm", ConductivityTemperature = "RT",
    Source = "doi:10.1021/acs.nanolett.8b01421.")]
public sealed partial class PvdfPlasticized : GelPolymer;
