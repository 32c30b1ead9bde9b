using PhiLi;
using PhiLi.Materials;

namespace Landscape;

[Cell("NMC111 | Li7.0 garnet | Li", Source = "Nat. Commun. 2022, 13, 7638, doi:10.1038/s41467-022-35287-1", Notes = "Quasi-solid: 3 µL of LiFSI/Pyr13FSI in the cathode.")]
[Cathode<Nmc111>(ActiveLoading = "18.75 mg/cm²", Diameter = "4 mm")]
[Catholyte<Liquid>]
[Electrolyte<Garnet70>(Thickness = "~700 µm")]
[Anode<LithiumMetal>(Thickness = "20 µm")]
[Conditions(Temperature = "60 °C")]
[Discharge("2.92 mAh/cm²", SpecificCapacity = "155 mAh/g", CurrentDensity = "0.8 mA/cm²", SpecificCurrent = "~42.5 mA/g", LowerCutoff = "2.85 V", UpperCutoff = "4.2 V")]
[Discharge("1.17 mAh/cm²", CurrentDensity = "2.2 mA/cm²")]
[Discharge("~2.69 mAh/cm²", SpecificCapacity = "143 mAh/g", CurrentDensity = "0.8 mA/cm²", Cycle = 700)]
[Retention("92 %", Cycles = 700)]
public partial class Nmc111Garnet;

[Cell("NMC111 | acid-treated Li7.0 garnet | Li", Source = "Nat. Commun. 2022, 13, 7638, doi:10.1038/s41467-022-35287-1", Notes = "Quasi-solid: ionic liquid in the cathode.")]
[Cathode<Nmc111>(ActiveLoading = "18.75 mg/cm²")]
[Catholyte<Liquid>]
[Electrolyte<Garnet70>]
[Anode<LithiumMetal>]
[Conditions(Temperature = "60 °C")]
[Discharge("2.45 mAh/cm²", CurrentDensity = "3.0 mA/cm²")]
[Retention("86 %", Cycles = 800)]
public partial class Nmc111AcidTreatedGarnet;

[Cell("LiCoO2 | Ta-LLZO | Te/Ag-C, pouch", Source = "https://www.biocloudy.com/literatureDetail/NjI3NzY4OQ== (abstract)", Notes = "Anode-free.")]
[Cathode<LithiumCobaltOxide>(NominalCapacity = "170 mAh/g", Area = "36 cm²")]
[Electrolyte<Llzto03>]
[Anode<TelluriumSilverCarbon>]
[Discharge("3.2 mAh/cm²", Rate = "0.5C", SpecificCurrent = "85 mA/g")]
public partial class LcoGarnetAnodeFree;

[Cell("NCA | Ta-LLZO | Te/Ag-C", Source = "https://www.biocloudy.com/literatureDetail/NjI3NzY4OQ== (abstract)", Notes = "Anode-free, quasi-solid.")]
[Cathode<Nca>]
[Electrolyte<Llzto03>]
[Anode<TelluriumSilverCarbon>]
[Conditions(Temperature = "25 °C")]
[Discharge(CurrentDensity = "2.2 mA/cm²")]
[Retention("80.1 %", Cycles = 4000)]
public partial class NcaGarnetAnodeFree;
