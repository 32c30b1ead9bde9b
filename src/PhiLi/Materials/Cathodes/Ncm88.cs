namespace PhiLi.Materials;

/// <summary>Lithium nickel cobalt manganese oxide with 88 % nickel, LiNi₀.₈₈Co₀.₀₇Mn₀.₀₅O₂.</summary>
/// <remarks>The density is that of a neighbouring composition.</remarks>
[ActiveMaterial(
    "LiNi0.88Co0.07Mn0.05O2", Name = "NCM88", Aliases = "NMC88; Ni88; NCM880705; NMC880507", Density = "4.8 g/cm³",
    Source = "Density: as NMC811 in the galpynostatic package, github.com/fernandezfran/galpynostatic.")]
public sealed partial class Ncm88 : LayeredOxide;
