using PhiLi;
using PhiLi.Materials;

namespace WellFormed;

/// <summary>A cell with everything that is generated for one: groups, steps, Φ, a record.</summary>
[Cell("NMC622 | LLZTO film | Li", Source = "illustrative")]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²", Thickness = "50 µm", NominalCapacity = "170 mAh/g")]
[CathodeCoating<LithiumNiobate>(Thickness = "10 nm")]
[CathodeInterface(Resistance = "20 Ω·cm²")]
[Electrolyte<Llzto>(Thickness = "30 µm", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C")]
[AnodeInterlayer<Magnesium>]
[AnodeInterface(Resistance = "8 Ω·cm²")]
[Anode<LithiumMetal>(Thickness = "50 µm")]
[Conditions(Temperature = "RT", StackPressure = "2 MPa")]
[Discharge("1.85 mAh/cm²", Rate = "1C", ReportedPhi = "0.69 mol/(m²·h)")]
[Discharge("1.10(2) mAh/cm²", Rate = "3C", CurrentDensity = "5.6 mA/cm²", Cycle = 12, Name = "Fast")]
[Charge("1.90 mAh/cm²", Time = "75 min")]
public sealed partial class Nmc622Film
{
}

/// <summary>The least cell.</summary>
[Cell]
[Cathode<LithiumCobaltOxide>]
[Electrolyte<Sulfide>]
[Anode<LithiumIndium>]
[Discharge("1.06 mAh/cm²", Rate = "5C")]
public sealed partial class LcoSulfide
{
}

/// <summary>All of them.</summary>
[CellLibrary]
public static partial class Cells
{
}

/// <summary>A table, whose rows are cells too.</summary>
[CellTable("WellFormed.csv")]
public static partial class Literature
{
}
