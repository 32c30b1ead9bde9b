namespace PhiLi.Materials;

/// <summary>Indium metal, In, as an interlayer.</summary>
/// <remarks>As an anode on its plateau it is <see cref="LithiumIndium"/>.</remarks>
[ActiveMaterial("In", Aliases = "In; In foil; In metal; indium foil; indium metal")]
public sealed partial class Indium : AlloyAnode;
