namespace PhiLi.Materials;

/// <summary>Silver, Ag, lithiated to LiAg; also an interlayer.</summary>
/// <remarks>The capacity is that of LiAg: for capacity ratios only.</remarks>
[ActiveMaterial("Ag", Electrons = 1)]
public sealed partial class Silver : AlloyAnode;
