using PhiLi;
using PhiLi.Materials;

namespace F8;

[System.Diagnostics.CodeAnalysis.SuppressMessage("PhiLi.Declaration", "PHILI1013", Justification = "The scenario is about this line.")]
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C"), Accept("PHILI3001", "Nothing to accept.")]
public partial class ByAttribute;
