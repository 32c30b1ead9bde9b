namespace PhiLi.Materials;

/// <summary>Copper foil, Cu: the current collector of anodes.</summary>
[InactiveMaterial(
    "Cu",
    Name = "Cu foil",
    Aliases = "copper; Cu current collector; Cu collector; Cu mesh",
    Density = "8.96 g/cm³",
    Source = "Density: the BotB notebooks, github.com/ndrewwang/BotB (3. The Cell Stack).")]
public sealed partial class CopperFoil : ConductorMaterial;
