namespace PhiLi.Materials;

/// <summary>Poly(ethylene oxide) with lithium bis(trifluoromethanesulfonyl)imide (PEO–LiTFSI).</summary>
/// <remarks>At room temperature 10⁻⁵ to 10⁻³ mS/cm. In practice it is said to last to 4.05 V, which is no thermodynamic limit. No activation energy is declared, because there are two: 1.21 eV below the melting point and 0.42 eV above it (doi:10.1038/s41467-024-51191-2).</remarks>
[IonConductor(
    Name = "PEO–LiTFSI",
    Aliases = "PEO; LiTFSI-PEO; PEO electrolyte; PEO-based; PEO SPE; poly(ethylene oxide)",
    Conductivity = "0.35 mS/cm", ConductivityTemperature = "60 °C",
    Source = "doi:10.3390/molecules29081759.")]
public sealed partial class PeoLiTfsi : DryPolymer;
