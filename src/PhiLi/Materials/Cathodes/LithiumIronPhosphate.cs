namespace PhiLi.Materials;

/// <summary>Lithium iron phosphate, LiFePO₄ (LFP).</summary>
/// <remarks>BotB gives 3.6 g/cm³ for the density; BattINFO gives a band of 3.0 to 3.4 V.</remarks>
[ActiveMaterial(
    "LiFePO4", Name = "LFP",
    Aliases = "LFP/C; LiFePO4/C; C-LFP; C-LiFePO4; carbon-coated LiFePO4",
    Density = "3.55 g/cm³", AverageVoltage = "3.375 V",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic. Average voltage: the BotB notebook of theoretical capacities, github.com/ndrewwang/BotB.")]
public sealed partial class LithiumIronPhosphate : Olivine;
