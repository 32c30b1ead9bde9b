namespace PhiLi.Materials;

/// <summary>Lithium metal, Li.</summary>
[ActiveMaterial(
    "Li", Name = "Li",
    Aliases = "lithium; Li metal; Li foil; lithium foil; metallic Li; metallic lithium; Li0",
    Electrons = 1, Density = "0.534 g/cm³", AverageVoltage = "0 V",
    Source = "Density: the BotB notebook of theoretical capacities, github.com/ndrewwang/BotB; Adv. Mater. 2019, 1901131. The voltage is zero by definition.")]
public sealed partial class LithiumMetal : MetalAnode;
