namespace PhiLi.Materials;

/// <summary>Barium titanate, BaTiO₃, a ferroelectric filler.</summary>
[InactiveMaterial(
    "BaTiO3", Name = "BaTiO3", Aliases = "BTO; BaTiO3 nanoparticles; BaTiO3 nanowires")]
public sealed partial class BariumTitanate : DielectricMaterial;
