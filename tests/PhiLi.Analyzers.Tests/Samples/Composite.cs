using PhiLi;
using PhiLi.Materials;

namespace Samples.Composites;

/// <summary>Every attribute that a cell takes, and what the laws of transport ask.</summary>
[Cell("NCM83 and LPSCl | LLZO in PEO | LPSCl | Li", Source = "illustrative", ReportedSpecificEnergy = "250 Wh/kg", ReportedEnergyDensity = "600 Wh/L")]
[CathodeCollector<Aluminium>(Thickness = "10 µm", Density = "2.70 g/cm³")]
[Cathode<Ncm83>(
    CompositeLoading = "15.0 mg/cm²", ActiveFraction = "70 wt%", Thickness = "55 µm", NominalCapacity = "200 mAh/g", Tortuosity = "3.2",
    ElectronicConductivity = "5 mS/cm", ParticleRadius = "2.5 µm", Architecture = Architecture.RandomMixture)]
[Catholyte<Lpscl>(Share = "27 wt%", Conductivity = "2.0 mS/cm", ConductivityTemperature = "25 °C", ActivationEnergy = "0.34 eV")]
[ConductiveAdditive<Graphite>(Share = "3 wt%", Shape = ParticleShape.Rods, AspectRatio = "100", Conductivity = "100 S/cm")]
[CathodeCoating<LithiumNiobate>(Thickness = "10 nm", Conductivity = "1e-6 S/cm")]
[CathodeInterface(Resistance = "24 Ω·cm²", Of = Interfaces.Two, AreaEnhancement = "3")]
[Electrolyte<PeoLiTfsi>(Thickness = "10 µm", TransferenceNumber = "0.42", Density = "1.3 g/cm³")]
[ElectrolyteFiller<Llzo>(
    Share = "20 vol%", ParticleRadius = "20 nm", Conductivity = "0.5 mS/cm", MatrixConductivity = "1e-4 S/cm", InterphaseThickness = "5 nm",
    InterphaseConductivity = "1 mS/cm")]
[Electrolyte<Lpscl>(Thickness = "20 µm", Conductivity = "1.0 mS/cm", ConductivityTemperature = "25 °C", ActivationEnergy = "33 kJ/mol", Density = "1.86 g/cm³")]
[MeasuredConductivity("3.4 mS/cm", ConductivityTemperature = "60 °C")]
[ElectrolyteScaffold<LithiumFluoride>(Share = "10 vol%")]
[AnodeInterlayer<Magnesium>(Thickness = "100 nm")]
[AnodeInterface(ExchangeCurrentDensity = "5 mA/cm²")]
[Anode<LithiumMetal>(Thickness = "50 µm", Porosity = "0 %")]
[AnodeCollector<Magnesium>(Thickness = "5 µm", Density = "1.74 g/cm³")]
[CriticalCurrent<LithiumMetal>("6 mA/cm²")]
[Conditions(Temperature = "60 °C", StackPressure = "5 MPa", AllowedOverpotential = "100 mV", OpenCircuitVoltage = "4.3 V")]
[Discharge("1.85 mAh/cm²", Rate = "1C", AverageVoltage = "3.8 V vs Li⁺/Li")]
[Discharge("1.70 mAh/cm²", Rate = "2C", CurrentDensity = "4.2 mA/cm²", AverageVoltage = "3.7 V vs Li⁺/Li", Name = "Fast")]
[Charge("1.90 mAh/cm²", Time = "75 min")]
[Retention("80 %", Cycles = 500)]
[InUnits("mΩ·m²", "kWh/kg")]
public partial class Composite
{
    public static double Twice => Fast.Phi + Cathode.Tortuosity.Value;
}
