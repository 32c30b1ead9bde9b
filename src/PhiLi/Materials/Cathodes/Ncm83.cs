namespace PhiLi.Materials;

/// <summary>Lithium nickel cobalt manganese oxide with 83 % nickel, LiNi₀.₈₃Co₀.₁₁Mn₀.₀₆O₂.</summary>
/// <remarks>The density is that of a neighbouring composition.</remarks>
[ActiveMaterial(
    "LiNi0.83Co0.11Mn0.06O2", Name = "NCM83", Aliases = "NMC83; Ni83; NCM831106; NMC830611", Density = "4.8 g/cm³",
    Source = "Density: as NMC811 in the galpynostatic package, github.com/fernandezfran/galpynostatic.")]
public sealed partial class Ncm83 : LayeredOxide;
