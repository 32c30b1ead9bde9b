namespace PhiLi.Materials;

/// <summary>Aluminium foil, Al: the current collector of cathodes.</summary>
/// <remarks>As an anode it is <see cref="Aluminium"/>.</remarks>
[InactiveMaterial(
    "Al",
    Name = "Al foil",
    Aliases = "aluminum foil; Al current collector; Al collector; carbon-coated Al; C-Al; carbon-coated aluminium foil; carbon-coated aluminum foil",
    Density = "2.70 g/cm³",
    Source = "Density: the BotB notebooks, github.com/ndrewwang/BotB (3. The Cell Stack).")]
public sealed partial class AluminiumFoil : ConductorMaterial;
