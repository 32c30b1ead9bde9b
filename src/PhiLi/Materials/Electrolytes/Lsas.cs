namespace PhiLi.Materials;

/// <summary>Lithium tin arsenic sulfide, Li₄₋ₓSn₁₋ₓAsₓS₄ (LSAS).</summary>
/// <remarks>No formula: its source is quoted with a variable. The standard deviation of the conductivity is 19.07 %.</remarks>
[IonConductor(
    Name = "LSAS", Aliases = "Li4-xSn1-xAsxS4", Conductivity = "2.34 mS/cm", ConductivityTemperature = "RT",
    Source = "doi:10.1002/adma.202100921.")]
public sealed partial class Lsas : Sulfide;
