using PhiLi;
using PhiLi.Materials;

namespace F4;

[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
internal partial class First;

[CellLibrary]
internal static partial class CellsOfFirst;
