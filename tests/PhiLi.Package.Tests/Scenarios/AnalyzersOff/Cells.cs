using PhiLi;
using PhiLi.Materials;

namespace AnalyzersOff;

[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", SpecificCapacity = "301 mAh/g", Rate = "1C")]
public partial class MoreThanTheory;

public static class Figures
{
    public const double Phi = MoreThanTheory.Phi; // error PHILI3000: MoreThanTheory.Phi
}
