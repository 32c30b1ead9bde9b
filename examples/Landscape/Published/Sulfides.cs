using PhiLi;
using PhiLi.Materials;

namespace Landscape;

// Seven rates of one cell. The loading is not printed, so that Φ stays undetermined; the flux k·j does not.
[Cell("NCM712 | HE-LPSBrCl | Li-In", Source = "Adv. Funct. Mater. 2024, 34, 2312832, doi:10.1002/adfm.202312832", Notes = "At 5C the peaks of charge and discharge lie 0.24 V apart. The critical current density of plain LPSBr is 0.20 mA/cm².")]
[Cathode<Nmc712>(Thickness = "65 µm")]
[Electrolyte<HighEntropyArgyrodite>(Thickness = "660 µm", Conductivity = "7.96 mS/cm", ConductivityTemperature = "30 °C", ActivationEnergy = "0.18 eV")]
[CriticalCurrent<LithiumMetal>("0.74 mA/cm²")]
[Anode<LithiumIndium>]
[Discharge("184.2 mAh/g", Rate = "0.1C", CurrentDensity = "0.08 mA/cm²", LowerCutoff = "3.0 V vs Li⁺/Li", UpperCutoff = "4.3 V vs Li⁺/Li")]
[Discharge("178.9 mAh/g", Rate = "0.2C", CurrentDensity = "0.16 mA/cm²", LowerCutoff = "3.0 V vs Li⁺/Li", UpperCutoff = "4.3 V vs Li⁺/Li")]
[Discharge("167.8 mAh/g", Rate = "0.5C", CurrentDensity = "0.4 mA/cm²", LowerCutoff = "3.0 V vs Li⁺/Li", UpperCutoff = "4.3 V vs Li⁺/Li")]
[Discharge("157.5 mAh/g", Rate = "1C", CurrentDensity = "0.8 mA/cm²", LowerCutoff = "3.0 V vs Li⁺/Li", UpperCutoff = "4.3 V vs Li⁺/Li")]
[Discharge("134.2 mAh/g", Rate = "3C", CurrentDensity = "2.41 mA/cm²", LowerCutoff = "3.0 V vs Li⁺/Li", UpperCutoff = "4.3 V vs Li⁺/Li")]
[Discharge("116.4 mAh/g", Rate = "5C", CurrentDensity = "4.01 mA/cm²", LowerCutoff = "3.0 V vs Li⁺/Li", UpperCutoff = "4.3 V vs Li⁺/Li")]
[Discharge("67.7 mAh/g", Rate = "10C", CurrentDensity = "8.03 mA/cm²", LowerCutoff = "3.0 V vs Li⁺/Li", UpperCutoff = "4.3 V vs Li⁺/Li")]
public partial class Ncm712HighEntropyArgyrodite;

[Cell("LiCoO2 | LPSCl | Li-In", Source = "Adv. Mater. Interfaces 2021, 8, 2100624, doi:10.1002/admi.202100624", Notes = "The pellet's own resistance is about 65 Ω, which over the 10 mm die is 51 Ω·cm².")]
[Cathode<LithiumCobaltOxide>(ActiveLoading = "8.9 mg/cm²", CompositeMass = "10 mg", ActiveFraction = "70 wt%", Diameter = "10 mm", NominalCapacity = "160 mAh/g")]
[Catholyte<Lpscl>(Share = "27 wt%")]
[ConductiveAdditive<ConductorMaterial>(Share = "3 wt%")]
[Electrolyte<Lpscl>(Thickness = "~1000 µm", Conductivity = "2.6 mS/cm", ConductivityTemperature = "25 °C", ActivationEnergy = "0.338 eV")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "25 °C")]
[Charge("159.5 mAh/g", Cycle = 1, UpperCutoff = "3.6 V vs Li-In")]
[Discharge("142 mAh/g", Rate = "0.1C", LowerCutoff = "2.2 V vs Li-In")]
public partial class LcoArgyrodite;

[Cell("TiS2 | Li7P3S11 | Li-In", Source = "Adv. Energy Sustainability Res. 2022, 3, 2200019, doi:10.1002/aesr.202200019")]
[Cathode<TitaniumDisulfide>(CompositeLoading = "14 mg/cm²", ActiveFraction = "50 wt%", Diameter = "10 mm", NominalCapacity = "239 mAh/g")]
[Electrolyte<Li7P3S11>(Conductivity = "1.2 mS/cm", ConductivityTemperature = "25 °C")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "30 °C")]
[Discharge("226 mAh/g", Rate = "0.1C", CurrentDensity = "0.167 mA/cm²", LowerCutoff = "1.0 V vs Li-In", UpperCutoff = "2.4 V vs Li-In")]
public partial class Tis2GlassCeramic;

[Cell("LiCoO2 | LSAS | LTO", Source = "Adv. Mater. 2021, 33, 2100921, doi:10.1002/adma.202100921")]
[Cathode<LithiumCobaltOxide>(CompositeMass = "2.0 mg", ActiveFraction = "50 wt%", Diameter = "10 mm")]
[CathodeCoating<LithiumNiobate>]
[Electrolyte<Lsas>(Conductivity = "2.34 mS/cm", ConductivityTemperature = "RT")]
[Anode<LithiumTitanate>(CompositeMass = "2.6 mg", ActiveFraction = "50 wt%", Diameter = "10 mm")]
[Conditions(Temperature = "30 °C")]
[Discharge("188.4 mAh/g", LowerCutoff = "0.6 V vs LTO", UpperCutoff = "3.2 V vs LTO")]
public partial class LcoTinArsenicSulfide;

[Cell("LiCoO2 | LSPSO | Li-In", Source = "J. Alloys Compd. 2022, 926, 166731, doi:10.1016/j.jallcom.2022.166731")]
[Cathode<LithiumCobaltOxide>(NominalCapacity = "140 mAh/g")]
[Electrolyte<Lspso>(Conductivity = "3.96 mS/cm", ConductivityTemperature = "RT", ActivationEnergy = "0.25 eV")]
[Anode<LithiumIndium>]
[Discharge("133 mAh/g", Rate = "0.05C")]
public partial class LcoTinSulfide;

[Cell("NCM811 | LPSCl | Li", Source = "doi:10.1002/advs.202521791", Notes = "Lithium of 50 µm with a LiF interlayer.")]
[Cathode<Nmc811>]
[Electrolyte<Lpscl>]
[AnodeInterlayer<LithiumFluoride>]
[Anode<LithiumMetal>(Thickness = "50 µm")]
[CriticalCurrent<LithiumMetal>("2.2 mA/cm²")]
[Discharge("1.5 mAh/cm²", CurrentDensity = "1 mA/cm²")]
[Retention("75 %", Cycles = 1500)]
public partial class Ncm811Argyrodite;
