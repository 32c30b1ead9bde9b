namespace PhiLi.Materials;

/// <summary>Lithium nickel manganese cobalt oxide 7:2:1, LiNi₀.₇Mn₀.₂Co₀.₁O₂.</summary>
[ActiveMaterial(
    "LiNi0.7Mn0.2Co0.1O2", Name = "NMC712", Aliases = "NCM712; NMC721",
    ReversibleCapacity = "184.2 mAh/g",
    Source = "Reversible capacity: delivered at 0.1C in a cell of doi:10.1002/adfm.202312832.")]
public sealed partial class Nmc712 : LayeredOxide;
