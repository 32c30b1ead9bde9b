namespace PhiLi.Materials;

/// <summary>Lithium nickel manganese cobalt oxide 6:2:2, LiNi₀.₆Mn₀.₂Co₀.₂O₂.</summary>
/// <remarks>BattINFO gives bands of 3.5 to 3.95 V and of 160 to 195 mAh/g.</remarks>
[ActiveMaterial(
    "LiNi0.6Mn0.2Co0.2O2", Name = "NMC622", Aliases = "NCM622", Density = "4.7 g/cm³", AverageVoltage = "3.86 V",
    ReversibleCapacity = "181 mAh/g",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic, and the BotB notebook of theoretical capacities, github.com/ndrewwang/BotB, which gives the average voltage and the reversible capacity too.")]
public sealed partial class Nmc622 : LayeredOxide;
