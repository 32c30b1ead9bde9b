namespace PhiLi.Materials;

/// <summary>Lithium zirconate, Li₂ZrO₃, a coating of cathodes.</summary>
[IonConductor("Li2ZrO3", Name = "Li2ZrO3", Aliases = "LZO; lithium zirconium oxide")]
public sealed partial class LithiumZirconate : LayerMaterial;
