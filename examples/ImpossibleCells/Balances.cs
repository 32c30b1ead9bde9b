using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// 20 mg/cm² of this composite are 60 µm thick without a single pore: the thickness is of another electrode.
[Cell]
[Cathode<LithiumCobaltOxide>(CompositeLoading = "20.0 mg/cm²", ActiveFraction = "70.0 wt%", Thickness = "40.0 µm")]
[Catholyte<Lpscl>(Share = "30.0 wt%")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class MoreSolidThanRoom;

// Sulfur comes without lithium, and 5 µm of foil hold 1.03 mAh/cm² of it.
[Cell]
[Cathode<Sulfur>]
[Electrolyte<Lpscl>]
[Anode<LithiumMetal>(Thickness = "5.0 µm")]
[Discharge("1.85 mAh/cm²", Rate = "0.1C")]
public partial class MoreLithiumThanFoil;

// Active and composite loading were exchanged.
[Cell]
[Cathode<LithiumCobaltOxide>(ActiveLoading = "14.0 mg/cm²", CompositeLoading = "11.0 mg/cm²")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class ActiveAboveComposite;

// 4 mg/cm² of graphite are full at 1.5 mAh/cm².
[Cell]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²")]
[Electrolyte<Lpscl>]
[Anode<Graphite>(ActiveLoading = "4.00 mg/cm²")]
[Discharge("1.85 mAh/cm²", Rate = "0.1C")]
public partial class HostTooSmall;

// 350 Wh per kilogram of the cathode, printed as those of the cell.
[Cell(ReportedSpecificEnergy = "350 Wh/kg")]
[Cathode<LithiumCobaltOxide>(CompositeLoading = "20.0 mg/cm²")]
[Electrolyte<Lpscl>(Thickness = "200 µm", Density = "1.86 g/cm³")]
[Anode<LithiumIndium>]
[Discharge("3.00 mAh/cm²", Rate = "0.1C", AverageVoltage = "3.80 V")]
public partial class EnergyOfTheCathodeAlone;

// 1.85 mAh/cm² in five seconds: minutes were meant, or hours.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Time = "5 s")]
public partial class SecondsForMinutes;

// A tortuosity factor of 320: the point was lost.
[Cell]
[Cathode<Nmc622>(Tortuosity = "320")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class PointLost;

// The average lies below both cut-offs.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C", LowerCutoff = "3.0 V", UpperCutoff = "4.3 V", AverageVoltage = "2.1 V")]
public partial class AverageBelowItsCutoffs;
