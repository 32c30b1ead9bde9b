namespace PhiLi.Materials;

/// <summary>Titanium disulfide, TiS₂, intercalated to LiTiS₂.</summary>
[ActiveMaterial("TiS2", Name = "TiS2", Aliases = "titanium disulphide", Electrons = 1)]
public sealed partial class TitaniumDisulfide : LayeredSulfide;
