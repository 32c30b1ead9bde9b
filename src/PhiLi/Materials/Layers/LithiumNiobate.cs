namespace PhiLi.Materials;

/// <summary>Lithium niobate, LiNbO₃, a coating of cathodes.</summary>
[IonConductor(
    "LiNbO3", Name = "LiNbO3", Aliases = "LNO; LNbO; lithium niobium oxide",
    StableFrom = "1.74 V vs Li⁺/Li", StableTo = "3.88 V vs Li⁺/Li",
    Source = "Stability window computed in doi:10.1021/acsami.5b07517.")]
public sealed partial class LithiumNiobate : LayerMaterial;
