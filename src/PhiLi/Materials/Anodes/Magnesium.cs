namespace PhiLi.Materials;

/// <summary>Magnesium, Mg, as an interlayer.</summary>
[ActiveMaterial("Mg")]
public sealed partial class Magnesium : AlloyAnode;
