namespace PhiLi.Materials;

/// <summary>Lithium nickel manganese cobalt oxide 1:1:1, LiNi⅓Mn⅓Co⅓O₂.</summary>
[ActiveMaterial(
    "LiNi1/3Mn1/3Co1/3O2", Name = "NMC111", Aliases = "NCM111; NMC333; NCM333", Density = "4.8 g/cm³",
    ReversibleCapacity = "~155 mAh/g",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic. Reversible capacity: delivered in a cell of doi:10.1038/s41467-022-35287-1.")]
public sealed partial class Nmc111 : LayeredOxide;
