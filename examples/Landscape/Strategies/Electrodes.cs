using PhiLi;
using PhiLi.Materials;

namespace Landscape;

// One electrode in several arrangements: 80 µm, the same active material, the same resistance of its interface. Invented cells, and so named.

[Cell("NMC622, random | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(
    ActiveFraction = "58 vol%", Thickness = "80 µm", Porosity = "10 %", NominalCapacity = "170 mAh/g",
    Architecture = Architecture.RandomMixture)]
[Catholyte<Lpscl>(Share = "40 vol%")]
[ConductiveAdditive<CarbonBlack>(Share = "2 vol%")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeRandomMixture;

[Cell("NMC622, aligned | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(
    ActiveFraction = "58 vol%", Thickness = "80 µm", Porosity = "10 %", NominalCapacity = "170 mAh/g",
    Architecture = Architecture.VerticallyAligned)]
[Catholyte<Lpscl>(Share = "40 vol%")]
[ConductiveAdditive<CarbonBlack>(Share = "2 vol%")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeAligned;

[Cell("NMC622, pillars | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(
    ActiveFraction = "58 vol%", Thickness = "80 µm", Porosity = "10 %", NominalCapacity = "170 mAh/g",
    Architecture = Architecture.PillarArray)]
[Catholyte<Lpscl>(Share = "40 vol%")]
[ConductiveAdditive<CarbonBlack>(Share = "2 vol%")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativePillars;

[Cell("NMC622, CNT | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(
    ActiveFraction = "58 vol%", Thickness = "80 µm", Porosity = "10 %", NominalCapacity = "170 mAh/g",
    Architecture = Architecture.DualPercolatingNetwork)]
[Catholyte<Lpscl>(Share = "40 vol%")]
[ConductiveAdditive<CarbonNanotube>(Share = "2 vol%", Shape = ParticleShape.Rods, AspectRatio = "100", Conductivity = "100 S/cm")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeTubes;

[Cell("NMC622, graphene | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(
    ActiveFraction = "58 vol%", Thickness = "80 µm", Porosity = "10 %", NominalCapacity = "170 mAh/g",
    Architecture = Architecture.DualPercolatingNetwork)]
[Catholyte<Lpscl>(Share = "40 vol%")]
[ConductiveAdditive<Graphene>(Share = "2 vol%", Shape = ParticleShape.Discs, AspectRatio = "200", Conductivity = "100 S/cm")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeSheets;

[Cell("NMC622, LLTO wires | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(
    ActiveFraction = "58 vol%", Thickness = "80 µm", Porosity = "10 %", NominalCapacity = "170 mAh/g",
    Architecture = Architecture.DualPercolatingNetwork)]
[Catholyte<Lpscl>(Share = "30 vol%")]
[ConductiveAdditive<Llto>(Share = "10 vol%", Shape = ParticleShape.Rods, AspectRatio = "100")]
[ConductiveAdditive<CarbonBlack>(Share = "2 vol%")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeNanowires;

[Cell("NMC622, scaffold | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(
    ActiveFraction = "58 vol%", Thickness = "80 µm", Porosity = "10 %", NominalCapacity = "170 mAh/g",
    Architecture = Architecture.BicontinuousScaffold)]
[Catholyte<Lpscl>(Share = "40 vol%")]
[ConductiveAdditive<CarbonBlack>(Share = "2 vol%")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeBicontinuous;

[Cell("NMC622, co-sintered | LLZTO | Li", Source = "illustrative")]
[Cathode<Nmc622>(
    ActiveFraction = "58 vol%", Thickness = "80 µm", Porosity = "2 %", NominalCapacity = "170 mAh/g",
    Architecture = Architecture.CosinteredMonolith)]
[Catholyte<Llzto>(Share = "42 vol%")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Llzto>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumMetal>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeMonolith;

// What impedance gives of a whole electrode wins over any law of its phases: 30, 1 and 10 Ω·cm² make 18.87 together.
[Cell("NMC622, measured | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(Thickness = "30 µm", EffectiveConductivity = "0.10 mS/cm", ElectronicConductivity = "3.0 mS/cm", NominalCapacity = "170 mAh/g")]
[CathodeInterface(Resistance = "10 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C", AllowedOverpotential = "250 mV")]
[Discharge("1.5 mAh/cm²", Rate = "1C")]
public partial class IllustrativeMeasuredRails;
