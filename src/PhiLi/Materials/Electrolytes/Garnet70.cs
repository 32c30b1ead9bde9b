namespace PhiLi.Materials;

/// <summary>Garnet with 7.0 nominal lithium of doi:10.1038/s41467-022-35287-1 ("Li7.0").</summary>
/// <remarks>No formula: its dopants are not recorded here.</remarks>
[IonConductor(Name = "Li7.0 garnet")]
public sealed partial class Garnet70 : Garnet;
