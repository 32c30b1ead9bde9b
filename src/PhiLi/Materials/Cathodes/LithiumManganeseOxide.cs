namespace PhiLi.Materials;

/// <summary>Lithium manganese oxide spinel, LiMn₂O₄ (LMO).</summary>
/// <remarks>A second lithium goes in near 3 V (LiMn₂O₄ to Li₂Mn₂O₄), which doubles the theoretical capacity. 4.28 g/cm³ follows from the unit cell.</remarks>
[ActiveMaterial(
    "LiMn2O4", Name = "LMO", Aliases = "lithium manganate; LiMn2O4 spinel", Density = "4.0 g/cm³",
    ReversibleCapacity = "120 mAh/g",
    Source = "Density and reversible capacity: the galpynostatic package, github.com/fernandezfran/galpynostatic.")]
public sealed partial class LithiumManganeseOxide : Spinel;
