namespace PhiLi.Materials;

/// <summary>Lithium niobate, LiNbO₃, a coating of cathodes.</summary>
[IonConductor("LiNbO3", Name = "LiNbO3")]
public sealed partial class LithiumNiobate : LayerMaterial;
