namespace PhiLi.Materials;

/// <summary>Lithium nickel cobalt aluminium oxide, LiNi₀.₈Co₀.₁₅Al₀.₀₅O₂.</summary>
/// <remarks>BotB gives 4.85 g/cm³ for the density, where 4.75 g/cm³ follows from the unit cell, and 210 mAh/g for the reversible capacity.</remarks>
[ActiveMaterial(
    "LiNi0.8Co0.15Al0.05O2", Name = "NCA",
    Aliases = "LNCA; NCA80; LiNiCoAlO2",
    Density = "4.4 g/cm³", AverageVoltage = "3.86 V",
    ReversibleCapacity = "200 mAh/g",
    Source = "Density and reversible capacity: the galpynostatic package, github.com/fernandezfran/galpynostatic. Average voltage: the BotB notebook of theoretical capacities, github.com/ndrewwang/BotB.")]
public sealed partial class Nca : LayeredOxide;
