namespace PhiLi.Materials;

/// <summary>Lithium indium chloride, Li₃InCl₆ (LIC).</summary>
/// <remarks>Lithium reduces it.</remarks>
[IonConductor(
    "Li3InCl6", Name = "LIC",
    Aliases = "lithium indium chloride",
    Conductivity = "2.04 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.27 eV", Density = "2.69 g/cm³",
    Order = Order.Crystalline,
    Source = "doi:10.1002/anie.201909805 (conductivity, via OBELiX); activation energy: median of the Scandium Labs solid-state battery data set; density computed from the OBELiX cell, Z = 2.")]
public sealed partial class Lic : Halide;
