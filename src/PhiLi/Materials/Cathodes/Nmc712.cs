namespace PhiLi.Materials;

/// <summary>Lithium nickel manganese cobalt oxide 7:2:1, LiNi₀.₇Mn₀.₂Co₀.₁O₂.</summary>
[ActiveMaterial("LiNi0.7Mn0.2Co0.1O2", Name = "NMC712", Aliases = "NCM712; NMC721")]
public sealed partial class Nmc712 : LayeredOxide;
