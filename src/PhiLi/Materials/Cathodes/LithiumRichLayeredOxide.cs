namespace PhiLi.Materials;

/// <summary>Lithium-rich layered oxide, Li₁.₂Ni₀.₁₃Co₀.₁₃Mn₀.₅₄O₂.</summary>
/// <remarks>All 1.2 lithium count towards the theoretical capacity, oxygen redox included.</remarks>
[ActiveMaterial(
    "Li1.2Ni0.13Co0.13Mn0.54O2", Name = "LRLO", Aliases = "LRMO; LLO",
    ReversibleCapacity = "~301 mAh/g",
    Source = "Reversible capacity: seen in doi:10.1038/ncomms12108.")]
public sealed partial class LithiumRichLayeredOxide : LayeredOxide;
