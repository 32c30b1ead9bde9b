namespace PhiLi.Materials;

/// <summary>Polydioxolane made in place around garnet filler (PDOL/LLZTO).</summary>
/// <remarks>Its oxidation onset is reported at 4.9 V.</remarks>
[IonConductor(
    Name = "PDOL/LLZTO", Aliases = "LLZTO/PDOL; poly-DOL/LLZTO", Conductivity = "0.29 mS/cm", ConductivityTemperature = "RT",
    Source = "doi:10.1021/acsami.2c05578.")]
public sealed partial class PdolLlzto : CompositePolymer;
