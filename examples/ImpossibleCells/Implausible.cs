using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// The printed formula's factor of 1000, with mAh/cm² put in, gives a tenth of Φ.
// PHILI4001 at "0.069 mol/(m²·h)": ReportedPhi is 0.069 mol/(m²·h), but 1.85 mAh/cm² at 1C gives 0.6905 mol/(m²·h). It is a tenth of that: with mAh/cm² in and mol/(m²·h) out the printed formula's 1000 is 10 000.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C", ReportedPhi = "0.069 mol/(m²·h)")]
public partial class TenthOfPhi;

// 11.0 mg/cm² × 170 mAh/g is 1.87 mAh/cm²: at 3C flow 5.6 mA/cm², not 1.87.
// PHILI4002 at "1.87 mA/cm²": 1.87 mA/cm² is not 3C: 170 mAh/g × 11.0 mg/cm² at 3C is 5.61 mA/cm². Correct the current, the rate or the nominal capacity.
[Cell]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²", NominalCapacity = "170 mAh/g")]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.10 mAh/cm²", Rate = "3C", CurrentDensity = "1.87 mA/cm²")]
public partial class CurrentOfAnotherRate;

// By the first step 1C is 0.80 mA/cm², by the second it is 1.6.
// PHILI4003 at "1.60 mA/cm²": 1.60 mA/cm² at 1C makes 1C 1.6 mA/cm², but 0.080 mA/cm² at 0.1C makes it 0.8 mA/cm². Correct the current or the rate of one of them.
[Cell]
[Cathode<Nmc712>]
[Electrolyte<HighEntropyArgyrodite>]
[Anode<LithiumIndium>]
[Discharge("0.75 mAh/cm²", Rate = "0.1C", CurrentDensity = "0.080 mA/cm²")]
[Discharge("0.63 mAh/cm²", Rate = "1C", CurrentDensity = "1.60 mA/cm²")]
public partial class TwoCurrentsOfOneC;

// The areal capacity is the nominal one, while 150 mAh/g were delivered.
// PHILI4004 at "1.87 mAh/cm²": 1.87 mAh/cm² is not 11.0 mg/cm² × 150 mAh/g, which is 1.65 mAh/cm². 1.87 mAh/cm² is 11.0 mg/cm² × the nominal 170 mAh/g, not the delivered 150 mAh/g: give what was delivered.
[Cell]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²", NominalCapacity = "170 mAh/g")]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.87 mAh/cm²", SpecificCapacity = "150 mAh/g", Rate = "1C")]
public partial class NominalForDelivered;

// 1.0 mA through a disc of 10 mm is 1.27 mA/cm²; per square centimetre of a 12 mm anode it is 0.88.
// PHILI4005 at "0.884 mA/cm²": 0.884 mA/cm² is not 1.00 mA ÷ a disc of 10.0 mm, which is 1.273 mA/cm². Correct one of them; two electrodes of different areas are the usual cause.
[Cell]
[Cathode<Nmc622>(Diameter = "10.0 mm")]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("0.87 mAh/cm²", Rate = "1C", CurrentDensity = "0.884 mA/cm²", Current = "1.00 mA")]
public partial class AreaOfTheOtherElectrode;

// 25 K is −248 °C: the degree sign and the letter were exchanged.
// PHILI4007 at "25 K": Temperature 25 K is implausible: no lithium cell works as cold as that. Did you mean '25 °C'?
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Conditions(Temperature = "25 K")]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class KelvinForCelsius;

// A separator of 30 mm: the Greek letter became a Latin one.
// PHILI4007 at "30 mm": Thickness 30 mm is implausible: no ion crosses an electrolyte thicker than 6 mm in a cell. Did you mean '30 µm'?
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>(Thickness = "30 mm")]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class MillimetresForMicrometres;

// More is delivered than 1C refers to. It may stand; Φ then exceeds k·j.
// PHILI4008 at "1.40 mAh/cm²": 1.40 mAh/cm² is 1.17 times the nominal capacity 1.20 mAh/cm²: Φ counts what was delivered and so exceeds k·j. Check which capacity 1C refers to; it may stand.
[Cell]
[Cathode<LithiumCobaltOxide>(NominalCapacity = "1.20 mAh/cm²")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.40 mAh/cm²", Rate = "0.1C")]
public partial class MoreThanNominal;

// 10 mg on a disc of 10 mm are 12.7 mg/cm², of which 70 % are active: 8.9 and not 12.7.
// PHILI4009 at "12.7 mg/cm²": 12.7 mg/cm² is not 10.0 mg × 70 wt% on a disc of 10.0 mm, which is 8.913 mg/cm² of active material. Correct one of them, or say which is active and which composite mass.
[Cell]
[Cathode<LithiumCobaltOxide>(ActiveLoading = "12.7 mg/cm²", CompositeMass = "10.0 mg", ActiveFraction = "70 wt%", Diameter = "10.0 mm")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class CompositeCalledActive;

// 3.0 V against Li-In are 3.62 V against lithium, which is above 3.6: one of them is against another electrode.
// PHILI4010 at "3.00 V vs Li-In": LowerCutoff 3.00 V vs Li-In (3.62 V vs Li⁺/Li) is above UpperCutoff 3.60 V vs Li⁺/Li. Exchange them, or state what each is against.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C", LowerCutoff = "3.00 V vs Li-In", UpperCutoff = "3.60 V vs Li⁺/Li")]
public partial class CutoffsAgainstTwoElectrodes;
