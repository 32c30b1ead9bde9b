namespace PhiLi.Materials;

/// <summary>Lithium iodide, LiI, an interlayer at lithium.</summary>
/// <remarks>It is oxidised near 3 V and covers no 4 V cathode.</remarks>
[IonConductor("LiI", Name = "LiI")]
public sealed partial class LithiumIodide : LayerMaterial;
