using PhiLi;
using PhiLi.Materials;

namespace F8;

[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C"), Accept("PHILI3001", "Nothing to accept.")] // error PHILI1013: PHILI3001
public partial class Raised;
