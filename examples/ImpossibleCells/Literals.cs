using PhiLi;
using PhiLi.Materials;

namespace ImpossibleCells;

// Typed on a German or French keyboard: the comma is no decimal point here.
// PHILI2001 at "1,85": '1,85' is read differently in different countries: write '1.85'.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1,85 mAh/cm²", Rate = "1C")]
public partial class DecimalComma;


// A rate that is divided by nothing.
// PHILI2001 at "0": A rate cannot be divided by zero: write a rate such as C/3.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "C/0")]
public partial class RateOverZero;

// Units are case-sensitive: a capital letter was lost.
// PHILI2002 at "mah/cm²": 'mah/cm²' is not a unit here: did you mean 'mAh/cm²' (milliampere hours per square centimetre)?
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mah/cm²", Rate = "1C")]
public partial class SmallLetter;

// A number alone could be mAh/cm², mAh/g or mAh.
// PHILI2003 at "1.85": The unit is missing: Capacity takes charge per area, such as mAh/cm², charge per mass, such as mAh/g, or charge, such as mAh.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85", Rate = "1C")]
public partial class BareNumber;

// The current per gram of active material where the one per area belongs.
// PHILI2004 at "mA/g": CurrentDensity takes current per area, such as mA/cm²; 'mA/g' is current per mass.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C", CurrentDensity = "170 mA/g")]
public partial class PerGramForPerArea;

// C is the coulomb. The ring before it was lost.
// PHILI2004 at "C": 'C' is the coulomb, not a temperature: write '°C'.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Conditions(Temperature = "25 C")]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class CoulombForCelsius;

// mol/m²·h is printed in half of the papers. Is the hour below the line, or above it?
// PHILI2005 at "mol/m²·h": 'mol/m²·h' has two readings: write 'mol/(m²·h)' or 'mol·h/m²'.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C", ReportedPhi = "0.69 mol/m²·h")]
public partial class AmbiguousQuotient;

// Read as it stands, and never a squiggle: an editor offers the usual spelling.
// PHILI2006 at "1.85 mAh cm-2": The canonical spelling is '1.85 mAh/cm²'.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh cm-2", Rate = "1C")]
public partial class PastedSpelling;

// The bracket was not copied to its end.
// PHILI2007 at "(": The bracket is not closed: write ')'.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C", ReportedPhi = "0.69 mol/(m²·h")]
public partial class OpenBracket;

// In a compound a °C is a step of one kelvin: 273.15 is never added to it.
// PHILI2009 at "°C": In a compound unit °C is an interval of one kelvin, not a point on the scale: write K.
[Cell]
[Cathode<Nmc622>]
[Electrolyte<Llzto>(Conductivity = "1.0 mS·K/(cm·°C)")]
[Anode<LithiumMetal>]
[Discharge("1.85 mAh/cm²", Rate = "1C")]
public partial class CelsiusInACompound;

// 1.165 or 1165? Both are capacities of sulfur that have been printed, so PhiLi asks.
// PHILI2001 at "1,165": '1,165' is read differently in different countries: write '1165' or '1.165'.
[Cell]
[Cathode<Sulfur>]
[Electrolyte<Lpscl>]
[Anode<LithiumIndium>]
[Discharge("1.85 mAh/cm²", SpecificCapacity = "1,165 mAh/g", Rate = "1C")]
public partial class CommaWithTwoReadings;
