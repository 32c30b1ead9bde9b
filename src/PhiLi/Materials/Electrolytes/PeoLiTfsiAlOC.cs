namespace PhiLi.Materials;

/// <summary>PEO–LiTFSI with aluminium oxo clusters (PEO–LiTFSI–AlOC).</summary>
[IonConductor(
    Name = "PEO–LiTFSI–AlOC", Conductivity = "0.187 mS/cm", ConductivityTemperature = "35 °C",
    ActivationEnergy = "0.42 eV",
    TransferenceNumber = "0.42",
    Source = "doi:10.1038/s41467-024-51191-2 (conductivity, activation energy and transference number).")]
public sealed partial class PeoLiTfsiAlOC : CompositePolymer;
