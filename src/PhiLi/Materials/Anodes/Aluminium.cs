namespace PhiLi.Materials;

/// <summary>Aluminium, Al, lithiated to LiAl.</summary>
/// <remarks>The capacity is that of the LiAl plateau: for capacity ratios only.</remarks>
[ActiveMaterial(
    "Al", Aliases = "aluminum; Al foil; aluminium foil; aluminum foil", Electrons = 1, Density = "2.70 g/cm³",
    Source = "Density: the BotB notebook of theoretical capacities, github.com/ndrewwang/BotB (as a current collector).")]
public sealed partial class Aluminium : AlloyAnode;
