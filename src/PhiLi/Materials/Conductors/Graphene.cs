namespace PhiLi.Materials;

/// <summary>Graphene, and reduced graphene oxide (rGO).</summary>
[InactiveMaterial(
    Aliases = "rGO; reduced graphene oxide; graphene nanosheets; graphene nanoplatelets; GNP")]
public sealed partial class Graphene : ConductorMaterial;
