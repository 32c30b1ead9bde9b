using PhiLi;
using PhiLi.Materials;

namespace F1OldLanguage
{
    [Cell] // warning PHILI1008: Cell
    [Cathode<LithiumCobaltOxide>]
    [Electrolyte<Sulfide>]
    [Anode<LithiumIndium>]
    [Discharge("1.06 mAh/cm²", Rate = "5C")]
    public partial class LcoSulfide
    {
    }
}
