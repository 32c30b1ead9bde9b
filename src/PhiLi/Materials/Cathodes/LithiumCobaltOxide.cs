namespace PhiLi.Materials;

/// <summary>Lithium cobalt oxide, LiCoO₂ (LCO).</summary>
/// <remarks>BotB gives 5.1 g/cm³ for the density; BattINFO gives bands of 3.6 to 4.0 V and of 135 to 165 mAh/g. Papers call 140, 160 or 170 mAh/g 1C; 188.4 mAh/g is published up to about 4.75 V (doi:10.1002/adma.202100921).</remarks>
[ActiveMaterial(
    "LiCoO2", Name = "LCO", Aliases = "lithium cobaltate", Density = "5.0 g/cm³", AverageVoltage = "3.86 V",
    ReversibleCapacity = "165 mAh/g",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic. Average voltage and reversible capacity: the BotB notebooks, github.com/ndrewwang/BotB.")]
public sealed partial class LithiumCobaltOxide : LayeredOxide;
