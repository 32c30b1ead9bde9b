namespace PhiLi.Materials;

/// <summary>Silicon dioxide, SiO₂: a filler of polymers.</summary>
[InactiveMaterial(
    "SiO2", Aliases = "silicon dioxide; fumed silica; SiO2 nanoparticles")]
public sealed partial class Silica : FillerMaterial;
