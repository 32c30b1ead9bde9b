using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// More charge than the formula holds: the capacity of another electrode, or of both sides of a sheet.
// PHILI3001 at "3.30 mAh/cm²": 3.30 mAh/cm² on discharge is more than 11.0 mg/cm² of NMC622 hold in theory: 3.042 mAh/cm² (276.5 mAh/g, LiNi0.6Mn0.2Co0.2O2, n = 1). Check the capacity, its basis and the material; if it stands as published, accept it with a reason.
[Cell]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²")]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("3.30 mAh/cm²", Rate = "1C")]
public partial class CapacityAboveTheory;

// Ah for mAh: a thousand times the theoretical capacity.
// PHILI3001 at "142 Ah/g": 142 Ah/g on discharge is more than LFP holds in theory: 0.1699 Ah/g (LiFePO4, n = 1). Did you mean '142 mAh/g'?
[Cell]
[Cathode<LithiumIronPhosphate>(ActiveLoading = "11.0 mg/cm²")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("142 Ah/g", Rate = "0.1C")]
public partial class AmpereHoursForMilliampereHours;

// The sign says which way the charge flows, and so does [Discharge].
// PHILI3002 at "-1.85 mAh/cm²": Capacity is -1.85 mAh/cm²: it must be above zero. Leave the sign out: [Discharge] and [Charge] say which way it flows.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("-1.85 mAh/cm²", Rate = "1C")]
public partial class SignedDischarge;

// Colder than anything is.
// PHILI3003 at "-300 °C": Temperature is -300 °C, -26.85 K: temperatures are above 0 K, −273.15 °C. Correct the number or its unit.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Conditions(Temperature = "-300 °C")]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class BelowAbsoluteZero;

// 2 mA carry 1 mAh in half an hour, and not 1.85.
// PHILI3004 at "1.85 mAh/cm²": 1.85 mAh/cm² is more charge than 2.0 mA/cm² carries in 30 min: 1 mAh/cm². Correct the capacity, the current or the time.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C", CurrentDensity = "2.0 mA/cm²", Time = "30 min")]
public partial class MoreThanTheCurrentCarries;

// The percent sign was lost: seventy times the whole.
// PHILI3005 at "70": ActiveFraction is 70: a share is at most one, 100 %. Did you mean '70 %'?
[Cell]
[Cathode<Nmc622>(CompositeLoading = "15.7 mg/cm²", ActiveFraction = "70")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class PercentSignLost;

// S/cm for mS/cm: no garnet conducts a hundredth of that.
// PHILI3006 at "1.0 S/cm": 1.0 S/cm is more than a garnet can conduct at room temperature: 0.01 S/cm. Did you mean '1.0 mS/cm'?
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>(Thickness = "30 µm", Conductivity = "1.0 S/cm", ConductivityTemperature = "25 °C")]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class SiemensForMillisiemens;

// The minus of the exponent was lost on the way from the PDF.
// PHILI3006 at "2.1e3 S/cm": 2.1e3 S/cm is more than an argyrodite can conduct at room temperature: 0.1 S/cm. Check the unit, the temperature and the family.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Lpscl>(Conductivity = "2.1e3 S/cm")]
[Anode<LithiumIndium>]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class LostMinus;
