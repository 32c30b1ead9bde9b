namespace PhiLi.Materials;

/// <summary>Lithium iron phosphate, LiFePO₄ (LFP).</summary>
/// <remarks>BotB gives 3.6 g/cm³ for the density; BattINFO gives bands of 3.0 to 3.4 V and of 140 to 175 mAh/g, whose top is above the theoretical capacity.</remarks>
[ActiveMaterial(
    "LiFePO4", Name = "LFP",
    Aliases = "LFP/C; LiFePO4/C; C-LFP; C-LiFePO4; carbon-coated LiFePO4",
    Density = "3.55 g/cm³", AverageVoltage = "3.375 V",
    ReversibleCapacity = "160 mAh/g",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic. Average voltage and reversible capacity: the BotB notebooks, github.com/ndrewwang/BotB.")]
public sealed partial class LithiumIronPhosphate : Olivine;
