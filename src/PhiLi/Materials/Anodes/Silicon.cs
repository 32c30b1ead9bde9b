namespace PhiLi.Materials;

/// <summary>Silicon, Si, lithiated to Li₁₅Si₄.</summary>
/// <remarks>Li₁₅Si₄ is the limit at room temperature; Li₂₂Si₅ (4.4 electrons, 4199 mAh/g) forms at high temperature only. BotB gives 2.3 g/cm³ for the density; the galpynostatic package gives 3500 mAh/g for the reversible capacity.</remarks>
[ActiveMaterial(
    "Si",
    Aliases = "nano-Si; micro-Si; µSi; Si nanoparticles; silicon nanoparticles",
    Electrons = 3.75, Density = "2.33 g/cm³", AverageVoltage = "0.4 V",
    ReversibleCapacity = "2200 mAh/g",
    Source = "Density: the galpynostatic package, github.com/fernandezfran/galpynostatic. Average voltage and reversible capacity: the BotB notebooks, github.com/ndrewwang/BotB.")]
public sealed partial class Silicon : AlloyAnode;
