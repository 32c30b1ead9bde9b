namespace PhiLi.Materials;

/// <summary>Lithium phosphate, Li₃PO₄, a coating of cathodes.</summary>
[IonConductor(
    "Li3PO4", Name = "Li3PO4", Aliases = "LPO; lithium orthophosphate",
    StableFrom = "0.69 V vs Li⁺/Li", StableTo = "4.21 V vs Li⁺/Li",
    Source = "Stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class LithiumPhosphate : LayerMaterial;
