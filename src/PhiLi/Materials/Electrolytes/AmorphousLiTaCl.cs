namespace PhiLi.Materials;

/// <summary>Amorphous lithium tantalum chloride (Li-Ta-Cl).</summary>
/// <remarks>No formula: a class of glasses, this the highest conductivity among them.</remarks>
[IonConductor(
    Name = "a-LiTaCl", Aliases = "Li-Ta-Cl", Conductivity = "7.16 mS/cm", ConductivityTemperature = "25 °C",
    Order = Order.Amorphous,
    Source = "J. Am. Chem. Soc. 2023, 145, 27774.")]
public sealed partial class AmorphousLiTaCl : Halide;
