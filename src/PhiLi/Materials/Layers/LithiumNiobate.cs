namespace PhiLi.Materials;

/// <summary>Lithium niobate, LiNbO₃, a coating of cathodes.</summary>
[IonConductor("LiNbO3", Name = "LiNbO3", Aliases = "LNO; LNbO; lithium niobium oxide")]
public sealed partial class LithiumNiobate : LayerMaterial;
