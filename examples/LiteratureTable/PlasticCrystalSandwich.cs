using PhiLi;
using PhiLi.Materials;

namespace LiteratureTable;

/// <summary>Plastic crystal, LGPS and plastic crystal as one layer: its source measured thickness and conductivity of the three together.</summary>
[IonConductor(Name = "PCE/LGPS/PCE", Source = "doi:10.1002/adfm.201900392")]
public sealed partial class PlasticCrystalSandwich : PlasticCrystal;
