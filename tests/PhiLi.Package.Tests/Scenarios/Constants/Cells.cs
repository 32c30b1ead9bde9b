using PhiLi;
using PhiLi.Materials;

namespace Constants;

[Cell("NMC622 | LLZTO film | Li", Source = "illustrative")]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²", Thickness = "50 µm", NominalCapacity = "170 mAh/g")]
[Electrolyte<Llzto>(Thickness = "30 µm", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C")]
[Anode<LithiumMetal>(Thickness = "50 µm")]
[Conditions(Temperature = "RT", StackPressure = "2 MPa")]
[Discharge("1.85 mAh/cm²", Rate = "1C", ReportedPhi = "0.69 mol/(m²·h)")]
[Discharge("1.10(2) mAh/cm²", Rate = "3C", Cycle = 12, Name = "Fast")]
public partial class Film;
