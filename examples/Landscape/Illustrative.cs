using PhiLi;
using PhiLi.Materials;

namespace Landscape;

// Invented to show the language, and so named: no figure of it was measured.
[Cell("NMC622 | LLZTO film | Li", Source = "illustrative")]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²", ActiveFraction = "49 vol%", Thickness = "50 µm", Porosity = "4 %", NominalCapacity = "170 mAh/g")]
[Catholyte<Llzto>(Share = "47 vol%", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C")]
[ConductiveAdditive<CarbonBlack>(Share = "4 vol%")]
[CathodeCoating<LithiumNiobate>(Thickness = "10 nm")]
[CathodeInterface(Resistance = "20 Ω·cm²")]
[Electrolyte<Llzto>(Thickness = "30 µm", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C")]
[AnodeInterlayer<Magnesium>]
[AnodeInterface(Resistance = "8 Ω·cm²")]
[Anode<LithiumMetal>(Thickness = "50 µm")]
[Conditions(Temperature = "RT", StackPressure = "2 MPa", AllowedOverpotential = "250 mV")]
[Discharge("1.85 mAh/cm²", Rate = "1C", ReportedPhi = "0.69 mol/(m²·h)")]
[Discharge("1.10(2) mAh/cm²", Rate = "3C", CurrentDensity = "5.6 mA/cm²", Cycle = 12, Name = "Fast")]
[Charge("1.90 mAh/cm²", Time = "75 min")]
public partial class Nmc622Film { }
