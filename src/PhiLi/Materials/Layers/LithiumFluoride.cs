namespace PhiLi.Materials;

/// <summary>Lithium fluoride, LiF, an interlayer at lithium.</summary>
[IonConductor("LiF", Name = "LiF")]
public sealed partial class LithiumFluoride : LayerMaterial;
