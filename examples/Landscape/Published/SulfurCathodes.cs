using PhiLi;
using PhiLi.Materials;

namespace Landscape;

[Cell("S | LPSCl/cellulose | Li-In, pouch", Source = "Adv. Funct. Mater. 2021, 2101985, doi:10.1002/adfm.202101985", Notes = "The whole pouch is said to have 0.03 Ah.")]
[Cathode<Sulfur>(ActiveLoading = "2.5 mg/cm²", Area = "9 cm²", NominalCapacity = "1672 mAh/g")]
[Electrolyte<LpsclCellulose>(Thickness = "60 µm", Conductivity = "6.3 mS/cm", ConductivityTemperature = "25 °C")]
[Anode<LithiumIndium>]
[Discharge("4.2 mAh/cm²", SpecificCapacity = "1064 mAh/g", Rate = "0.05C")]
[Accept("PHILI4004", "As published: 4.2 mAh/cm² is 2.5 mg/cm² at the theoretical 1672 mAh/g, not at the 1064 mAh/g that were delivered.")]
public partial class SulfurArgyroditePouch;

[Cell("S | LPSCl/cellulose | Li-In", Source = "Adv. Funct. Mater. 2021, 2101985, doi:10.1002/adfm.202101985", Notes = "At 0.5C the polarisation is 0.42 V with the film, and 0.51 V with a pellet of 500 µm.")]
[Cathode<Sulfur>(NominalCapacity = "1672 mAh/g")]
[Electrolyte<LpsclCellulose>(Thickness = "60 µm", Conductivity = "6.3 mS/cm", ConductivityTemperature = "25 °C")]
[Anode<LithiumIndium>]
[Discharge("1311 mAh/g", Rate = "0.05C")]
[Discharge("1266 mAh/g", Rate = "0.1C")]
[Discharge("1199 mAh/g", Rate = "0.2C")]
[Discharge("1008 mAh/g", Rate = "0.5C")]
public partial class SulfurArgyroditeMold;

[Cell("S | LPSCl | Li-In", Source = "doi:10.1021/acsami.8b15121")]
[Cathode<Sulfur>]
[Electrolyte<Lpscl>(Conductivity = "3.15 mS/cm", ConductivityTemperature = "RT")]
[Anode<LithiumIndium>]
[Conditions(Temperature = "RT")]
[Discharge("1850 mAh/g", Rate = "~0.1C", CurrentDensity = "0.176 mA/cm²")]
[Accept("PHILI3001", "As published: the sulfide catholyte is redox active and adds to the capacity.")]
public partial class SulfurArgyrodite;

[Cell("S | Ta-LLZO bilayer + PEO | Li", Source = "doi:10.1021/acsami.2c14087", ReportedSpecificEnergy = "134 Wh/kg", ReportedEnergyDensity = "639 Wh/L")]
[Cathode<Sulfur>]
[Electrolyte<Garnet>]
[Anode<LithiumMetal>]
[Conditions(Temperature = "22 °C")]
[Discharge("1307 mAh/g", Rate = "0.03C", CurrentDensity = "0.2 mA/cm²")]
public partial class SulfurGarnetBilayer;

[Cell("S-PAN | PCE/LGPS/PCE | Li", Source = "Adv. Funct. Mater. 2019, 1900392, doi:10.1002/adfm.201900392")]
[Cathode<SulfurizedPan>(NominalCapacity = "1672 mAh/g")]
[Electrolyte<PlasticCrystalElectrolyte>]
[Electrolyte<Lgps>]
[Electrolyte<PlasticCrystalElectrolyte>]
[Anode<LithiumMetal>]
[Discharge("1682 mAh/g", CurrentDensity = "0.13 mA/cm²", Cycle = 1)]
[Discharge("890 mAh/g", CurrentDensity = "0.13 mA/cm²", Cycle = 2)]
public partial class SulfurizedPanPlasticCrystal;
