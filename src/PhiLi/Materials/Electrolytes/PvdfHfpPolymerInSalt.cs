namespace PhiLi.Materials;

/// <summary>Poly(vinylidene fluoride-co-hexafluoropropylene) as polymer in salt.</summary>
[IonConductor(
    Name = "PVDF-HFP polymer-in-salt",
    Aliases = "polymer-in-salt PVDF-HFP",
    Conductivity = "0.124 mS/cm", ConductivityTemperature = "RT",
    Source = "doi:10.1002/anie.202101537.")]
public sealed partial class PvdfHfpPolymerInSalt : Polymer;
