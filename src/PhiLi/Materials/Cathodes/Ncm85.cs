namespace PhiLi.Materials;

/// <summary>Lithium nickel cobalt manganese oxide with 85 % nickel, LiNi₀.₈₅Co₀.₁₀Mn₀.₀₅O₂.</summary>
/// <remarks>The density is that of a neighbouring composition.</remarks>
[ActiveMaterial(
    "LiNi0.85Co0.10Mn0.05O2", Name = "NCM85", Aliases = "NMC85; Ni85; NCM851005; NMC850510", Density = "4.8 g/cm³",
    ReversibleCapacity = "175 mAh/g",
    Source = "Density: as NMC811 in the galpynostatic package, github.com/fernandezfran/galpynostatic. Reversible capacity: delivered at 0.2C in a cell of doi:10.1002/anie.9983580.")]
public sealed partial class Ncm85 : LayeredOxide;
