namespace PhiLi.Materials;

/// <summary>Lithium titanate, Li₄Ti₅O₁₂ (LTO).</summary>
/// <remarks>3.48 g/cm³ follows from the unit cell; the galpynostatic package prints 4.5 g/cm³, which is wrong, and 170 mAh/g for the reversible capacity.</remarks>
[ActiveMaterial(
    "Li4Ti5O12", Name = "LTO",
    Aliases = "lithium titanium oxide; LTO spinel",
    Electrons = 3, Density = "3.43 g/cm³", AverageVoltage = "1.55 V",
    ReversibleCapacity = "167 mAh/g",
    Source = "Density, average voltage and reversible capacity: the BotB notebooks, github.com/ndrewwang/BotB.")]
public sealed partial class LithiumTitanate : HostAnode;
