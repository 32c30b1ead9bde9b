using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// A millimetre of a tenth of a millisiemens is a thousand ohms: no cell drives 5.6 mA/cm² through it.
// PHILI3007 at "5.6 mA/cm²": 5.6 mA/cm² takes at least 5.259 V in Electrolyte 1000 Ω·cm², more than the open-circuit voltage of 4.2 V: no such current flows. Correct the current, the thickness, the conductivity or the resistance.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Lpscl>(Thickness = "1.00 mm", Conductivity = "0.10 mS/cm")]
[Anode<LithiumIndium>]
[Conditions(OpenCircuitVoltage = "4.2 V")]
[Discharge("1.85 mAh/cm²", Rate = "1C", CurrentDensity = "5.6 mA/cm²")]
public partial class CurrentBeyondTheVoltage;

// 150 Ω·cm² was measured over two interfaces, and nobody said so.
// PHILI4011 at "5.6 mA/cm²": 5.6 mA/cm² takes 856.8 mV in the declared resistances, more than the 0.5 V that cells have to spare. The largest is AnodeInterface, 150 Ω·cm², 98 % of them: halving it would let 1.96 times the current through at the same loss.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Lpscl>(Thickness = "30 µm", Conductivity = "1.0 mS/cm")]
[AnodeInterface(Resistance = "150 Ω·cm²")]
[Anode<LithiumIndium>]
[Discharge("1.85 mAh/cm²", Rate = "3C", CurrentDensity = "5.6 mA/cm²")]
public partial class DropAboveHalfAVolt;

// A tenth of a mixture of spheres reaches nowhere: the ions stop inside the cathode.
// PHILI4012 at "10.0 vol%": LPSCl fills 10 % of the cathode's volume, and spheres mixed at random reach through it from 16 % on: the ions have no way through. Correct the share or the porosity, state how the phases lie (Shape, AspectRatio, Architecture), or give the conductivity of the electrode.
[Cell]
[Cathode<LithiumCobaltOxide>(Porosity = "0 %")]
[Catholyte<Lpscl>(Share = "10.0 vol%", Conductivity = "1.0 mS/cm")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class IonsWithoutAWay;

// Lithium reduces the germanium, and what comes of it conducts electrons.
// PHILI4013 at "Electrolyte<Lgps>": LGPS (Li10GeP2S12) touches bare lithium metal, which reduces its germanium to an interphase that conducts electrons and goes on growing. Declare the [AnodeInterlayer] between them, or the layer of electrolyte that keeps them apart; else accept it with a reason.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lgps>]
[Anode<LithiumMetal>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class GermaniumOnLithium;

// The charge plates lithium at more than twice what the electrolyte was shown to stand.
// PHILI4014 at "1.9 mA/cm²": 1.9 mA/cm² plates lithium above the critical current density of 0.74 mA/cm², measured with the same counter electrode. Charge more slowly, or correct one of them; if the cell stood it, accept it with a reason.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[CriticalCurrent<LithiumMetal>("0.74 mA/cm²")]
[Charge("1.90 mAh/cm²", Rate = "1C", CurrentDensity = "1.9 mA/cm²")]
[Discharge("1.85 mAh/cm²", Rate = "0.1C")]
public partial class ChargeAboveTheCriticalCurrent;

// An activation energy of 25 °C, used at 95 °C.
// PHILI4017 at "25 °C": The conductivity of LPSCl was measured at 25 °C, and the cell is at 95 °C: an activation energy is trusted over 50 K. Give a conductivity near the cell's temperature with [MeasuredConductivity], or in its place.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>(Thickness = "300 µm", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C", ActivationEnergy = "0.34 eV")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "95 °C")]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class ConductivityOfAnotherTemperature;

// From 1.00 to 3.40 mS/cm between 25 and 60 °C is 0.33 eV, and not 0.45.
// PHILI4018 at "0.450 eV": ActivationEnergy 0.450 eV is not what 1.00 mS/cm at 25.0 °C and 3.40 mS/cm at 60.0 °C give: 0.3264 eV by σT = A·exp(−Ea/kT). Correct one of them.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>(Conductivity = "1.00 mS/cm", ConductivityTemperature = "25.0 °C", ActivationEnergy = "0.450 eV")]
[MeasuredConductivity("3.40 mS/cm", ConductivityTemperature = "60.0 °C")]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class ActivationEnergyOfAnotherFit;

// Grains of 20 nm make 4 500 times the geometric area: all of it takes part in no electrode.
// PHILI4019 at "CathodeCoating<LithiumNiobate>": CathodeCoating is spread over a surface outside 30 to 150 times the geometric area, as electrodes have it: L/σ, 0.01 µm, 0.001 mS/cm, over a surface 4500 times the geometric area. Check the thickness of the cathode and the ParticleRadius, and whether all of the surface is in use.
[Cell]
[Cathode<LithiumCobaltOxide>(Thickness = "50 µm", Porosity = "0 %", ActiveFraction = "60 vol%", ParticleRadius = "20 nm")]
[CathodeCoating<LithiumNiobate>(Thickness = "10 nm", Conductivity = "1e-6 S/cm")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class MoreSurfaceThanElectrodesHave;
