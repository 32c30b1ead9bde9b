using PhiLi;
using PhiLi.Materials;

namespace Landscape;

// What is done to the bulk of an electrolyte. Invented cells, and so named: only the materials' own figures have a source.

[Cell("NMC622 | HE-LGPS | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(NominalCapacity = "170 mAh/g")]
[Electrolyte<HighEntropyLgps>(Thickness = "50 µm")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeHighEntropy;

[Cell("NMC622 | amorphous Li-Ta-Cl | Li-In", Source = "illustrative")]
[Cathode<Nmc622>(NominalCapacity = "170 mAh/g")]
[Electrolyte<AmorphousLiTaCl>(Thickness = "50 µm")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C")]
[Discharge("3.0 mAh/cm²", Rate = "1C")]
public partial class IllustrativeAmorphous;

[Cell("LiFePO4 | PEO + LLZTO grains | Li", Source = "illustrative")]
[Cathode<LithiumIronPhosphate>(NominalCapacity = "170 mAh/g")]
[Electrolyte<PeoLiTfsi>(Thickness = "20 µm")]
[ElectrolyteFiller<Llzto>(
    Share = "20 vol%", ParticleRadius = "20 nm", Conductivity = "1 mS/cm", MatrixConductivity = "1e-5 S/cm", InterphaseThickness = "5 nm",
    InterphaseConductivity = "1e-4 S/cm")]
[Anode<LithiumMetal>]
[Discharge("1.0 mAh/cm²", Rate = "0.2C")]
public partial class IllustrativeFilledPolymer;

[Cell("LiFePO4 | PEO + alumina grains | Li", Source = "illustrative")]
[Cathode<LithiumIronPhosphate>(NominalCapacity = "170 mAh/g")]
[Electrolyte<PeoLiTfsi>(Thickness = "20 µm")]
[ElectrolyteFiller<Alumina>(
    Share = "20 vol%", ParticleRadius = "20 nm", MatrixConductivity = "1e-5 S/cm", InterphaseThickness = "5 nm", InterphaseConductivity = "1e-4 S/cm")]
[Anode<LithiumMetal>]
[Discharge("1.0 mAh/cm²", Rate = "0.2C")]
public partial class IllustrativeInsulatingFiller;

[Cell("LiFePO4 | PEO in LLZTO scaffold | Li", Source = "illustrative")]
[Cathode<LithiumIronPhosphate>(NominalCapacity = "170 mAh/g")]
[Electrolyte<PeoLiTfsi>(Thickness = "20 µm")]
[ElectrolyteScaffold<Llzto>(Share = "40 vol%", Conductivity = "0.5 mS/cm")]
[Anode<LithiumMetal>]
[Conditions(Temperature = "60 °C")]
[Discharge("1.0 mAh/cm²", Rate = "0.2C")]
public partial class IllustrativeScaffold;

[Cell("LiFePO4 | PEO + BaTiO3 grains | Li", Source = "illustrative")]
[Cathode<LithiumIronPhosphate>(NominalCapacity = "170 mAh/g")]
[Electrolyte<PeoLiTfsi>(Thickness = "20 µm", Conductivity = "0.5 mS/cm", ConductivityTemperature = "60 °C")]
[ElectrolyteFiller<BariumTitanate>(Share = "10 vol%", ParticleRadius = "50 nm")]
[Anode<LithiumMetal>]
[Conditions(Temperature = "60 °C")]
[Discharge("1.0 mAh/cm²", Rate = "0.2C")]
public partial class IllustrativeDielectricFiller;
