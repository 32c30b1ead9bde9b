using PhiLi;
using PhiLi.Materials;

namespace Landscape;

// What is done to the interfaces. Invented cells, and so named. Magnesium, an alloy layer, and LiNbO3, a coating, are in Nmc622Film.

[Cell("NMC622 | LLZTO, 3D anode side | Li", Source = "illustrative")]
[Cathode<Nmc622>(NominalCapacity = "170 mAh/g")]
[CathodeInterface(Resistance = "20 Ω·cm²")]
[Electrolyte<Llzto>(Thickness = "30 µm")]
[AnodeInterface(Resistance = "60 Ω·cm²", Of = Interfaces.Two, AreaEnhancement = "3")]
[Anode<LithiumMetal>]
[Conditions(Temperature = "25 °C")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeMixedConductor;

[Cell("Li2ZrO3 on NMC622 | LPSCl | Ag | Li", Source = "illustrative")]
[Cathode<Nmc622>(NominalCapacity = "170 mAh/g")]
[CathodeCoating<LithiumZirconate>(Thickness = "5 nm")]
[CathodeInterface(Resistance = "20 Ω·cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[AnodeInterlayer<Silver>(Thickness = "100 nm")]
[AnodeInterface(Resistance = "5 Ω·cm²")]
[Anode<LithiumMetal>]
[Conditions(Temperature = "25 °C")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeAlloyLayer;

[Cell("Li3PO4 on NMC622 | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(ActiveFraction = "60 vol%", Thickness = "80 µm", Porosity = "10 %", ParticleRadius = "2.5 µm", NominalCapacity = "170 mAh/g")]
[CathodeCoating<LithiumPhosphate>(Thickness = "10 nm", Conductivity = "1e-8 S/cm")]
[CathodeInterface(ExchangeCurrentDensity = "2 mA/cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C")]
[Discharge("3.0 mAh/cm²", Rate = "1C", UpperCutoff = "4.2 V vs Li⁺/Li")]
public partial class IllustrativeCoating;

[Cell("LiI on NMC622 | LPSCl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(ActiveFraction = "60 vol%", Thickness = "80 µm", Porosity = "10 %", ParticleRadius = "2.5 µm", NominalCapacity = "170 mAh/g")]
[CathodeCoating<LithiumIodide>(Thickness = "10 nm", Conductivity = "1e-7 S/cm")]
[CathodeInterface(ExchangeCurrentDensity = "2 mA/cm²")]
[Electrolyte<Lpscl>(Thickness = "30 µm")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C")]
[Discharge("3.0 mAh/cm²", Rate = "1C", UpperCutoff = "4.2 V vs Li⁺/Li")]
public partial class IllustrativeIodideCoating;
