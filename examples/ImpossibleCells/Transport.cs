using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// A millimetre of a tenth of a millisiemens is a thousand ohms: no cell drives 5.6 mA/cm² through it.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Lpscl>(Thickness = "1.00 mm", Conductivity = "0.10 mS/cm")]
[Anode<LithiumIndium>]
[Conditions(OpenCircuitVoltage = "4.2 V")]
[Discharge("1.85 mAh/cm²", Rate = "1C", CurrentDensity = "5.6 mA/cm²")]
public partial class CurrentBeyondTheVoltage;

// 150 Ω·cm² was measured over two interfaces, and nobody said so.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Lpscl>(Thickness = "30 µm", Conductivity = "1.0 mS/cm")]
[AnodeInterface(Resistance = "150 Ω·cm²")]
[Anode<LithiumIndium>]
[Discharge("1.85 mAh/cm²", Rate = "3C", CurrentDensity = "5.6 mA/cm²")]
public partial class DropAboveHalfAVolt;

// A tenth of a mixture of spheres reaches nowhere: the ions stop inside the cathode.
[Cell]
[Cathode<LithiumCobaltOxide>(Porosity = "0 %")]
[Catholyte<Lpscl>(Share = "10.0 vol%", Conductivity = "1.0 mS/cm")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class IonsWithoutAWay;

// Lithium reduces the germanium, and what comes of it conducts electrons.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lgps>]
[Anode<LithiumMetal>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class GermaniumOnLithium;

// The charge plates lithium at more than twice what the electrolyte was shown to stand.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[CriticalCurrent<LithiumMetal>("0.74 mA/cm²")]
[Charge("1.90 mAh/cm²", Rate = "1C", CurrentDensity = "1.9 mA/cm²")]
public partial class ChargeAboveTheCriticalCurrent;

// An activation energy of 25 °C, used at 95 °C.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>(Thickness = "300 µm", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C", ActivationEnergy = "0.34 eV")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "95 °C")]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class ConductivityOfAnotherTemperature;

// From 1.00 to 3.40 mS/cm between 25 and 60 °C is 0.33 eV, and not 0.45.
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Lpscl>(Conductivity = "1.00 mS/cm", ConductivityTemperature = "25.0 °C", ActivationEnergy = "0.450 eV")]
[MeasuredConductivity("3.40 mS/cm", ConductivityTemperature = "60.0 °C")]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class ActivationEnergyOfAnotherFit;

// Grains of 20 nm make 4 500 times the geometric area: all of it takes part in no electrode.
[Cell]
[Cathode<LithiumCobaltOxide>(Thickness = "50 µm", Porosity = "0 %", ActiveFraction = "60 vol%", ParticleRadius = "20 nm")]
[CathodeCoating<LithiumNiobate>(Thickness = "10 nm", Conductivity = "1e-6 S/cm")]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "0.1C")]
public partial class MoreSurfaceThanElectrodesHave;
