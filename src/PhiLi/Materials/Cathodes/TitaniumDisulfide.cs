namespace PhiLi.Materials;

/// <summary>Titanium disulfide, TiS₂, intercalated to LiTiS₂.</summary>
[ActiveMaterial(
    "TiS2", Name = "TiS2", Aliases = "titanium disulphide", Electrons = 1,
    ReversibleCapacity = "226 mAh/g",
    Source = "Reversible capacity: delivered at 0.1C in a cell of doi:10.1002/aesr.202200019.")]
public sealed partial class TitaniumDisulfide : LayeredSulfide;
