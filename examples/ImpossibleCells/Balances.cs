using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// 20 mg/cm² of this composite are 60 µm thick without a single pore: the thickness is of another electrode.
// PHILI3008 at "40.0 µm": 20 mg/cm² of composite with 3.319 g/cm³ without pores fill 60.26 µm, and 40.0 µm are declared: the porosity would be -50.6 %. Correct the thickness, the mass or the shares.
[Cell]
[Cathode<LithiumCobaltOxide>(CompositeLoading = "20.0 mg/cm²", ActiveFraction = "70.0 wt%", Thickness = "40.0 µm")]
[Catholyte<Lpscl>(Share = "30.0 wt%")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class MoreSolidThanRoom;

// Sulfur comes without lithium, and 5 µm of foil hold 1.03 mAh/cm² of it.
// PHILI3009 at "1.85 mAh/cm²": 1.85 mAh/cm² on discharge is more lithium than was declared: S comes without any, and 5.0 µm of Li hold 1.031 mAh/cm². Correct the capacity or the anode.
[Cell]
[Cathode<Sulfur>]
[Electrolyte<Lpscl>]
[Anode<LithiumMetal>(Thickness = "5.0 µm")]
[Discharge("1.85 mAh/cm²", Rate = "0.1C")]
public partial class MoreLithiumThanFoil;

// Active and composite loading were exchanged.
// PHILI3010 at "14.0 mg/cm²": 14.0 mg/cm² of active material is more than the whole composite, 11.0 mg/cm². Exchange them, or correct one of them.
[Cell]
[Cathode<LithiumCobaltOxide>(ActiveLoading = "14.0 mg/cm²", CompositeLoading = "11.0 mg/cm²")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class ActiveAboveComposite;

// 4 mg/cm² of graphite are full at 1.5 mAh/cm².
// PHILI4015 at "4.00 mg/cm²": 4.00 mg/cm² of Graphite take 1.488 mAh/cm² (371.9 mAh/g), and the cathode gives 1.85 mAh/cm² on discharge: N/P is 0.804, and lithium plates on a full host. Correct a loading or a capacity.
[Cell]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²")]
[Electrolyte<Lpscl>]
[Anode<Graphite>(ActiveLoading = "4.00 mg/cm²")]
[Discharge("1.85 mAh/cm²", Rate = "0.1C")]
public partial class HostTooSmall;

// 350 Wh per kilogram of the cathode, printed as those of the cell.
// PHILI4016 at "350 Wh/kg": 350 Wh/kg is more than what is declared of the stack gives: 3.00 mAh/cm² at 3.80 V make 199.3 Wh/kg, and less with what is left out (thickness of cathode, anode and collectors). Declare the step it was reported of, or correct a mass, a thickness or the energy.
[Cell(ReportedSpecificEnergy = "350 Wh/kg")]
[Cathode<LithiumCobaltOxide>(CompositeLoading = "20.0 mg/cm²")]
[Electrolyte<Lpscl>(Thickness = "200 µm", Density = "1.86 g/cm³")]
[Anode<LithiumIndium>]
[Discharge("3.00 mAh/cm²", Rate = "0.1C", AverageVoltage = "3.80 V")]
public partial class EnergyOfTheCathodeAlone;

// 1.85 mAh/cm² in five seconds: minutes were meant, or hours.
// PHILI4007 at "5 s": Time 5 s is implausible: 1.85 mAh/cm² in it is 1332 mA/cm², and no cell carries more than 1 A/cm². Did you mean '5 min' or '5 h'?
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C", Time = "5 s")]
public partial class SecondsForMinutes;

// A tortuosity factor of 320: the point was lost.
// PHILI4007 at "320": Tortuosity 320 is implausible: electrodes have tortuosity factors of 1.5 to 20. Check the number and its unit.
[Cell]
[Cathode<Nmc622>(Tortuosity = "320")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class PointLost;

// The average lies below both cut-offs.
// PHILI4010 at "2.1 V": AverageVoltage 2.1 V is below LowerCutoff 3.0 V. Correct one of them, or state what each is against.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C", LowerCutoff = "3.0 V", UpperCutoff = "4.3 V", AverageVoltage = "2.1 V")]
public partial class AverageBelowItsCutoffs;
