using PhiLi;
using PhiLi.Materials;

namespace Samples.Films;

/// <summary>Everything that a cell can say.</summary>
[Cell("NMC622 | LLZTO film | Li", Source = "illustrative", Notes = @"Two ""words"" and a tab	here")]
[Cathode<Nmc622>(ActiveLoading = "11.0 mg/cm²", Thickness = "50 µm", NominalCapacity = "170 mAh/g")]
[CathodeCoating<LithiumNiobate>(Thickness = "10 nm")]
[CathodeInterface(Resistance = "20 Ω·cm²")]
[Electrolyte<Llzto>(Thickness = "30 µm", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C")]
[AnodeInterlayer<Magnesium>]
[AnodeInterface(Resistance = "8 Ω·cm²")]
[Anode<LithiumMetal>(Thickness = "50 µm")]
[Conditions(Temperature = "RT", StackPressure = "2 MPa")]
[Discharge("1.85 mAh/cm²", Rate = "1C", ReportedPhi = "0.69 mol/(m²·h)")]
[Discharge("1.10(2) mAh/cm²", Rate = "3C", CurrentDensity = "5.6 mA/cm²", Cycle = 12, Name = "Fast", Mode = StepMode.ConstantCurrent)]
[Charge("1.90 mAh/cm²", Time = "75 min", UpperCutoff = "4.3 V vs Li⁺/Li")]
[Retention("80 %", Cycles = 500)]
[InUnits("A·h/m²", "mm")]
public partial class Nmc622Film
{
    public const string Rate = """1C""";

    public static double Sum => Phi + PhiLower + PhiUpper + Fast.ArealCapacity.CoulombsPerSquareMetre;
}

[CellLibrary]
public static partial class Films;
