namespace PhiLi.Materials;

/// <summary>Lithium-rich layered oxide, Li₁.₂Ni₀.₁₃Co₀.₁₃Mn₀.₅₄O₂.</summary>
/// <remarks>All 1.2 lithium count towards the theoretical capacity, oxygen redox included; about 301 mAh/g has been seen (doi:10.1038/ncomms12108).</remarks>
[ActiveMaterial("Li1.2Ni0.13Co0.13Mn0.54O2", Name = "LRLO", Aliases = "LRMO; LLO")]
public sealed partial class LithiumRichLayeredOxide : LayeredOxide;
