namespace PhiLi.Materials;

/// <summary>Aluminium oxide, Al₂O₃: a filler of polymers, a coating, a scaffold.</summary>
[InactiveMaterial(
    "Al2O3", Aliases = "aluminium oxide; aluminum oxide; α-Al2O3; γ-Al2O3; AAO; anodic aluminium oxide; anodic aluminum oxide")]
public sealed partial class Alumina : FillerMaterial;
