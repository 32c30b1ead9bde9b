using PhiLi;
using PhiLi.Materials;

namespace Faults;

[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("301 mAh/g", Rate = "1C")] // error PHILI3001: 301 mAh/g
public partial class MoreThanTheory;

[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Time = "0 min")] // error PHILI3002: 0 min
public partial class InNoTime;

[Cell]
[Cathode<LithiumCobaltOxide>(Thickness = "50 mV")] // error PHILI2004: mV
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public partial class ThickInVolts;
