namespace PhiLi.Materials;

/// <summary>Cellulose, (C₆H₁₀O₅)ₙ: a scaffold of thin films.</summary>
[InactiveMaterial(
    "C6H10O5", Aliases = "cellulose film; cellulose nonwoven; cellulose membrane; nanocellulose; bacterial cellulose")]
public sealed partial class Cellulose : FillerMaterial;
