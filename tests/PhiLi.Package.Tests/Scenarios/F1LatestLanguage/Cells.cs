using PhiLi;
using PhiLi.Materials;

namespace F1LatestLanguage;

[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial class LcoSulfide;

public static class Figures
{
    public const double Phi = LcoSulfide.Phi;
}
