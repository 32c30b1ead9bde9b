namespace PhiLi.Materials;

/// <summary>Graphite, C₆, lithiated to LiC₆.</summary>
/// <remarks>BotB gives 2.24 g/cm³ and BattINFO 2.26 g/cm³ for the density, BattINFO 300 to 375 mAh/g for the reversible capacity.</remarks>
[ActiveMaterial(
    "C6",
    Aliases = "Gr; LiC6; MCMB; natural graphite; artificial graphite; synthetic graphite",
    Electrons = 1, Density = "2.2 g/cm³", AverageVoltage = "0.17 V",
    ReversibleCapacity = "344 mAh/g",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic. Average voltage and reversible capacity: the BotB notebooks, github.com/ndrewwang/BotB.")]
public sealed partial class Graphite : HostAnode;
