namespace PhiLi.Materials;

/// <summary>Stainless steel, as a current collector.</summary>
/// <remarks>Alloys differ: no formula.</remarks>
[InactiveMaterial(
    Name = "Stainless steel", Aliases = "SS; SUS; SS foil; SUS foil; SUS304; SUS316; SUS316L; stainless steel foil")]
public sealed partial class StainlessSteel : ConductorMaterial;
