using PhiLi;
using PhiLi.Materials;

namespace F1OldLanguage
{
    [Cell]
    [Cathode<LithiumCobaltOxide>]
    [Electrolyte<Sulfide>]
    [Anode<LithiumIndium>]
    [Discharge("1.06 mAh/cm²", Rate = "5C")]
    public partial class LcoSulfide // error PHILI1009: LcoSulfide
    {
    }
}
