using PhiLi;
using PhiLi.Materials;

namespace F4;

[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
internal partial class Second;

[CellLibrary]
internal static partial class CellsOfSecond;

internal static class Sums
{
    public const double Phi = First.Phi + Second.Phi;
}
