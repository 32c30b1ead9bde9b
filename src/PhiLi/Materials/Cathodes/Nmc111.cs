namespace PhiLi.Materials;

/// <summary>Lithium nickel manganese cobalt oxide 1:1:1, LiNi⅓Mn⅓Co⅓O₂.</summary>
[ActiveMaterial(
    "LiNi1/3Mn1/3Co1/3O2", Name = "NMC111", Aliases = "NCM111; NMC333; NCM333", Density = "4.8 g/cm³",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic.")]
public sealed partial class Nmc111 : LayeredOxide;
