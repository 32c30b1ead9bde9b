namespace PhiLi.Materials;

/// <summary>Lithium nickel manganese cobalt oxide 8:1:1, LiNi₀.₈Mn₀.₁Co₀.₁O₂.</summary>
/// <remarks>The galpynostatic package gives 4.8 g/cm³; BattINFO gives bands of 3.5 to 3.95 V and of 180 to 215 mAh/g.</remarks>
[ActiveMaterial(
    "LiNi0.8Mn0.1Co0.1O2", Name = "NMC811", Aliases = "NCM811", Density = "4.7 g/cm³", AverageVoltage = "3.86 V",
    ReversibleCapacity = "195 mAh/g",
    Source = "Density, average voltage and reversible capacity: the BotB notebooks, github.com/ndrewwang/BotB.")]
public sealed partial class Nmc811 : LayeredOxide;
