namespace PhiLi.Materials;

/// <summary>Lithium zirconate, Li₂ZrO₃, a coating of cathodes.</summary>
[IonConductor("Li2ZrO3", Name = "Li2ZrO3")]
public sealed partial class LithiumZirconate : LayerMaterial;
