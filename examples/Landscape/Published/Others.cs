using PhiLi;
using PhiLi.Materials;

namespace Landscape;

/// <summary>Plastic crystal, LGPS and plastic crystal as one layer: its source measured thickness and conductivity of the three together.</summary>
[IonConductor(Name = "PCE/LGPS/PCE", Source = "doi:10.1002/adfm.201900392")]
public sealed partial class PlasticCrystalSandwich : PlasticCrystal;

// Lithium symmetric cells take 85 mV at 0.32 and 160 mV at 0.64 mA/cm²: 266 and 250 Ω·cm². Without the 23.6 of the layers that is
// 242 and 226 for two interfaces.
[Cell("LiFePO4 | PCE/LGPS/PCE | Li", Source = "Adv. Funct. Mater. 2019, 1900392, doi:10.1002/adfm.201900392")]
[Cathode<LithiumIronPhosphate>(CompositeMass = "10 mg", ActiveFraction = "60 wt%", NominalCapacity = "170 mAh/g")]
[Catholyte<Lgps>(Share = "34 wt%")]
[ConductiveAdditive<ConductorMaterial>(Share = "6 wt%")]
[Electrolyte<PlasticCrystalSandwich>(Thickness = "500 µm", Conductivity = "2.12 mS/cm", ConductivityTemperature = "RT")]
[AnodeInterface(Resistance = "234(8) Ω·cm²", Of = Interfaces.Two)]
[Anode<LithiumMetal>]
[Discharge("148 mAh/g", Rate = "0.1C")]
[Discharge("131 mAh/g", Rate = "0.5C")]
public partial class LfpPlasticCrystal;

[Cell("LiFePO4 | LiPF6 carbonate | Li", Source = "Adv. Funct. Mater. 2020, 2006380, doi:10.1002/adfm.202006380", Notes = "A liquid control.")]
[Cathode<LithiumIronPhosphate>(ActiveLoading = "~7 mg/cm²", NominalCapacity = "170 mAh/g")]
[Electrolyte<CarbonateLiquid>]
[Anode<LithiumMetal>]
[Discharge("161 mAh/g", Rate = "1C")]
[Discharge("151 mAh/g", Rate = "2C")]
[Discharge("140 mAh/g", Rate = "4C")]
[Discharge("127 mAh/g", Rate = "8C")]
public partial class LfpLiquid;

[Cell("NCM532 | LiPF6 carbonate | Li", Source = "Adv. Funct. Mater. 2020, 2006380, doi:10.1002/adfm.202006380", Notes = "A liquid control.")]
[Cathode<Nmc532>(ActiveLoading = "~14.5 mg/cm²")]
[Electrolyte<CarbonateLiquid>]
[Anode<LithiumMetal>(Thickness = "50 µm")]
[Discharge("~2.47 mAh/cm²")]
public partial class Nmc532Liquid;

[Cell("LiFePO4 | (Li2OH)0.99K0.01Cl | Li", Source = "Nat. Commun. 2023, 14, 6807, doi:10.1038/s41467-023-42385-1")]
[Cathode<LithiumIronPhosphate>(ActiveLoading = "1.78 mg/cm²", CompositeMass = "2 mg", ActiveFraction = "70 wt%")]
[Electrolyte<PotassiumLithiumHydroxideChloride>(Thickness = "~400 µm", Conductivity = "4.5e-3 mS/cm", ConductivityTemperature = "25 °C", ActivationEnergy = "0.56 eV")]
[Anode<LithiumMetal>(Thickness = "100 µm", Diameter = "9 mm")]
[Conditions(Temperature = "120 °C")]
[Discharge("116.4 mAh/g", CurrentDensity = "0.18 mA/cm²", SpecificCurrent = "80 mA/g")]
[Accept("PHILI4005", "As published: 1.78 mg/cm² is over the 10 mm die, 0.18 mA/cm² over the 9 mm lithium.")]
[Accept("PHILI4017", "Only a conductivity of 25 °C is declared: at 120 °C the resistance is an order of magnitude and no more.")]
public partial class LfpAntiperovskite;

[Cell("LiFePO4 | PEO-LiTFSI-AlOC | Li", Source = "Nat. Commun. 2024, 15, 6781, doi:10.1038/s41467-024-51191-2")]
[Cathode<LithiumIronPhosphate>(ActiveLoading = "11.0 mg/cm²")]
[Electrolyte<PeoLiTfsiAlOC>(Conductivity = "0.187 mS/cm", ConductivityTemperature = "35 °C", TransferenceNumber = "0.42")]
[Anode<LithiumMetal>]
[Conditions(Temperature = "35 °C")]
[Discharge("1.58 mAh/cm²", SpecificCapacity = "143.4 mAh/g", CurrentDensity = "0.010 mA/cm²")]
public partial class LfpPolymer;

[Cell("LiCoO2 | Li2.6In0.8Ta0.2Cl6", Source = "doi:10.1021/acsnano.4c02678", Notes = "The anode is not stated.")]
[Cathode<LithiumCobaltOxide>(ActiveLoading = "7.52 mg/cm²")]
[Electrolyte<Litac>(Conductivity = "4.47 mS/cm", ConductivityTemperature = "30 °C", ActivationEnergy = "0.321 eV")]
[Discharge("135 mAh/g", Rate = "4C")]
public partial class LcoHalide;
