using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// A material says by its base class where it can stand. This one can stand nowhere.
// PHILI1018 at "ActiveMaterial": OlivineWithoutFamily has the figures of a material and derives from none, so no cell can name it: derive it from its family, or from CathodeMaterial.
[ActiveMaterial("LiCoPO4", Source = "illustrative")]
public sealed partial class OlivineWithoutFamily;

// A decimal comma in a formula: it is no number, and 0 oxygen is no oxygen.
// PHILI2008 at "0,8": '0,8' has a comma: write the decimal point, '0.8'.
[ActiveMaterial("LiNi0,8Mn0.1Co0.1O2", Source = "illustrative")]
public sealed partial class FormulaWithComma : LayeredOxide;

// One oxygen too many: the charges cannot cancel.
// PHILI4006 at "Li6PS5ClO": The charges of Li6PS5ClO do not cancel: usual oxidation states leave −2 a formula unit at best. Check the counts; if the states are unusual, accept it with a reason.
[IonConductor("Li6PS5ClO", Source = "illustrative")]
public sealed partial class OneOxygenTooMany : Argyrodite;

// No halide reaches half of it at room temperature: a milli was lost.
// PHILI3006 at "2.04 S/cm": 2.04 S/cm is more than a halide can conduct at room temperature: 0.05 S/cm. Did you mean '2.04 mS/cm'?
[IonConductor("Li3InCl6", Conductivity = "2.04 S/cm", ConductivityTemperature = "25 °C", Source = "illustrative")]
public sealed partial class ConductivityAboveItsFamily : Halide;

// Denser than osmium: kg/m³ were meant.
// PHILI4007 at "3550 g/cm³": Density 3550 g/cm³ is implausible: no element is denser than osmium, 22.6 g/cm³. Did you mean '3550 kg/m³'?
[ActiveMaterial("LiFePO4", Density = "3550 g/cm³", Source = "illustrative")]
public sealed partial class DensityInTheOtherUnit : Olivine;

// Electrons are counted, whichever way they flow.
// PHILI3002 at "-1": Electrons is -1: a formula unit exchanges a number of electrons above zero. Correct it, or leave it out.
[ActiveMaterial("LiFePO4", Electrons = -1, Source = "illustrative")]
public sealed partial class NegativeElectrons : Olivine;
