namespace PhiLi.Materials;

/// <summary>Lithium nickel manganese cobalt oxide 5:3:2, LiNi₀.₅Mn₀.₃Co₀.₂O₂.</summary>
[ActiveMaterial(
    "LiNi0.5Mn0.3Co0.2O2", Name = "NMC532", Aliases = "NCM523; NCM532; NMC523", Density = "4.8 g/cm³",
    ReversibleCapacity = "190 mAh/g",
    Source = "Density and reversible capacity: the galpynostatic package, github.com/fernandezfran/galpynostatic (as NMC523).")]
public sealed partial class Nmc532 : LayeredOxide;
