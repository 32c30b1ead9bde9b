namespace PhiLi.Materials;

/// <summary>Tellurium and silver-carbon interlayer, on which lithium is plated (Te/Ag-C).</summary>
/// <remarks>The composition is not published in the abstract of its source: no formula.</remarks>
[ActiveMaterial(Name = "Te/Ag-C", Aliases = "Te/Ag-C interlayer")]
public sealed partial class TelluriumSilverCarbon : AlloyAnode;
