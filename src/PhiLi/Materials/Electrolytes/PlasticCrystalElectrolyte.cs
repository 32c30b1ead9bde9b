namespace PhiLi.Materials;

/// <summary>Plastic crystal electrolyte (PCE), as between LGPS and the electrodes in doi:10.1002/adfm.201900392.</summary>
/// <remarks>Its own conductivity is not recorded here; the three layers together have 2.12 mS/cm.</remarks>
[IonConductor(Name = "PCE")]
public sealed partial class PlasticCrystalElectrolyte : PlasticCrystal;
