namespace PhiLi.Materials;

/// <summary>Lithium phosphate, Li₃PO₄, a coating of cathodes.</summary>
[IonConductor("Li3PO4", Name = "Li3PO4", Aliases = "LPO; lithium orthophosphate")]
public sealed partial class LithiumPhosphate : LayerMaterial;
