namespace PhiLi.Materials;

/// <summary>Strontium titanate, SrTiO₃, a dielectric filler.</summary>
[InactiveMaterial(
    "SrTiO3", Name = "SrTiO3", Aliases = "STO; SrTiO3 nanoparticles")]
public sealed partial class StrontiumTitanate : DielectricMaterial;
