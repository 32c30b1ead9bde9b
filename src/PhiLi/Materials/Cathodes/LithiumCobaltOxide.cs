namespace PhiLi.Materials;

/// <summary>Lithium cobalt oxide, LiCoO₂ (LCO).</summary>
/// <remarks>BotB gives 5.1 g/cm³ for the density; BattINFO gives a band of 3.6 to 4.0 V. Papers call 140, 160 or 170 mAh/g 1C.</remarks>
[ActiveMaterial(
    "LiCoO2", Name = "LCO", Aliases = "lithium cobaltate", Density = "5.0 g/cm³", AverageVoltage = "3.86 V",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic. Average voltage: the BotB notebook of theoretical capacities, github.com/ndrewwang/BotB.")]
public sealed partial class LithiumCobaltOxide : LayeredOxide;
