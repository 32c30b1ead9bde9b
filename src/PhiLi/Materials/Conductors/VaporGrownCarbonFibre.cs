namespace PhiLi.Materials;

/// <summary>Carbon fibres grown from the vapour (VGCF).</summary>
[InactiveMaterial(
    Name = "VGCF",
    Aliases = "VGCFs; VGCF-H; vapour-grown carbon fibre; vapour-grown carbon fibres; vapor-grown carbon fiber; vapor-grown carbon fibers")]
public sealed partial class VaporGrownCarbonFibre : ConductorMaterial;
