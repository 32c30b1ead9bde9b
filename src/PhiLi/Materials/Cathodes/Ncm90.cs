namespace PhiLi.Materials;

/// <summary>Lithium nickel cobalt manganese oxide with 90 % nickel, LiNi₀.₉Co₀.₀₅Mn₀.₀₅O₂.</summary>
/// <remarks>The density is that of a neighbouring composition. 1C has been 240 mAh/g (doi:10.1038/s41467-025-62163-5).</remarks>
[ActiveMaterial(
    "LiNi0.9Co0.05Mn0.05O2", Name = "NCM90",
    Aliases = "NMC90; Ni90; NCM900505; NMC900505; NCM955; NMC955",
    Density = "4.8 g/cm³",
    Source = "Density: as NMC811 in the galpynostatic package, github.com/fernandezfran/galpynostatic.")]
public sealed partial class Ncm90 : LayeredOxide;
