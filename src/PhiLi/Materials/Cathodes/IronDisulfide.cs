namespace PhiLi.Materials;

/// <summary>Iron disulfide, FeS₂, reduced to iron and Li₂S.</summary>
[ActiveMaterial("FeS2", Name = "FeS2", Aliases = "pyrite; iron disulphide", Electrons = 4)]
public sealed partial class IronDisulfide : ConversionCathode;
