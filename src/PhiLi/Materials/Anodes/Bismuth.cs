namespace PhiLi.Materials;

/// <summary>Bismuth, Bi, as an interlayer.</summary>
[ActiveMaterial("Bi")]
public sealed partial class Bismuth : AlloyAnode;
