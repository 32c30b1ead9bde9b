namespace PhiLi.Materials;

/// <summary>Carbon nanotubes (CNT).</summary>
[InactiveMaterial(
    Name = "CNT",
    Aliases = "CNTs; carbon nanotubes; SWCNT; SWCNTs; MWCNT; MWCNTs; single-walled carbon nanotubes; multi-walled carbon nanotubes; single-wall carbon nanotubes; multiwall carbon nanotubes")]
public sealed partial class CarbonNanotube : ConductorMaterial;
