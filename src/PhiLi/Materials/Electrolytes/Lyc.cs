namespace PhiLi.Materials;

/// <summary>Lithium yttrium chloride, Li₃YCl₆ (LYC).</summary>
/// <remarks>Lithium reduces it.</remarks>
[IonConductor(
    "Li3YCl6", Name = "LYC",
    Aliases = "lithium yttrium chloride",
    Conductivity = "0.54 mS/cm", ConductivityTemperature = "25 °C",
    ActivationEnergy = "0.41 eV", Density = "2.43 g/cm³",
    Order = Order.Crystalline,
    Source = "doi:10.1002/adma.201803075 (conductivity, via OBELiX); doi:10.1021/jacs.1c11335 (activation energy); density computed from the OBELiX cell, Z = 3.")]
public sealed partial class Lyc : Halide;
