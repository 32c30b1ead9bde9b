namespace PhiLi.Quantities;

/// <summary>The kinds of quantity that slots take.</summary>
public static partial class QuantityKinds
{
    /// <summary>Charge per area: mAh/cm², C/m².</summary>
    public static QuantityKind ArealCapacity { get; } = new("charge per area", "mAh/cm²", "C/m²");

    /// <summary>Charge per mass: mAh/g, C/kg.</summary>
    public static QuantityKind SpecificCapacity { get; } = new("charge per mass", "mAh/g", "C/kg");

    /// <summary>Charge: mAh, C.</summary>
    public static QuantityKind Charge { get; } = new("charge", "mAh", "C");

    /// <summary>Rate: the C-rate (1/h), 1/s.</summary>
    public static QuantityKind Rate { get; } = new("rate", Unit.CRate, Unit.Parse("s⁻¹"), SlotReading.Rate);

    /// <summary>Time: h, s.</summary>
    public static QuantityKind Duration { get; } = new("time", "h", "s");

    /// <summary>Current per area: mA/cm², A/m².</summary>
    public static QuantityKind CurrentDensity { get; } = new("current per area", "mA/cm²", "A/m²");

    /// <summary>Current per mass: mA/g, A/kg.</summary>
    public static QuantityKind SpecificCurrent { get; } = new("current per mass", "mA/g", "A/kg");

    /// <summary>Current: mA, A.</summary>
    public static QuantityKind Current { get; } = new("current", "mA", "A");

    /// <summary>Amount per area and time: mol/(m²·h), mol/(m²·s).</summary>
    public static QuantityKind Throughput { get; } = new("amount per area and time", "mol/(m²·h)", "mol/(m²·s)");

    /// <summary>Potential: V.</summary>
    public static QuantityKind Potential { get; } = new("potential", "V", "V", SlotReading.Potential);

    /// <summary>Share by mass: %, fraction; in literals also wt%. A plain % or a bare number is taken as one.</summary>
    public static QuantityKind MassFraction { get; } = new("mass fraction", "wt%", RatioKind.Mass);

    /// <summary>Share by volume: %, fraction; in literals also vol%. A plain % or a bare number is taken as one.</summary>
    public static QuantityKind VolumeFraction { get; } = new("volume fraction", "vol%", RatioKind.Volume);

    /// <summary>Share by number of atoms: %, fraction; in literals also at%. A plain % or a bare number is taken as one.</summary>
    public static QuantityKind AtomFraction { get; } = new("atom fraction", "at%", RatioKind.Atom);

    /// <summary>Share by amount: %, fraction; in literals also mol%. A plain % or a bare number is taken as one.</summary>
    public static QuantityKind MoleFraction { get; } = new("mole fraction", "mol%", RatioKind.Mole);

    /// <summary>A plain ratio: %, fraction.</summary>
    public static QuantityKind Fraction { get; } = new("ratio", "%", RatioKind.Plain);

    /// <summary>A plain number, such as a tortuosity factor.</summary>
    public static QuantityKind Factor { get; } = new("plain number", "1", RatioKind.Plain);

    /// <summary>A difference of potentials, with no reference electrode: mV, V.</summary>
    public static QuantityKind Voltage { get; } = new("voltage", "mV", "V");

    /// <summary>Mass per area: mg/cm², kg/m².</summary>
    public static QuantityKind Loading { get; } = new("mass per area", "mg/cm²", "kg/m²");

    /// <summary>Mass: mg, kg.</summary>
    public static QuantityKind Mass { get; } = new("mass", "mg", "kg");

    /// <summary>Area: cm², m².</summary>
    public static QuantityKind Area { get; } = new("area", "cm²", "m²");

    /// <summary>Length as thicknesses are given: µm, m.</summary>
    public static QuantityKind Thickness { get; } = new("length", "µm", "m");

    /// <summary>Length as diameters are given: mm, m.</summary>
    public static QuantityKind Diameter { get; } = new("length", "mm", "m");

    /// <summary>Conductance per length: mS/cm, S/m.</summary>
    public static QuantityKind Conductivity { get; } = new("conductance per length", "mS/cm", "S/m");

    /// <summary>Temperature: °C, K.</summary>
    public static QuantityKind Temperature { get; } = new("temperature", "°C", "K", SlotReading.Temperature);

    /// <summary>Energy of one particle: eV, J.</summary>
    public static QuantityKind EnergyPerParticle { get; } = new("energy", "eV", "J");

    /// <summary>Energy per amount: kJ/mol, J/mol.</summary>
    public static QuantityKind MolarEnergy { get; } = new("energy per amount", "kJ/mol", "J/mol");

    /// <summary>Resistance times area: Ω·cm², Ω·m².</summary>
    public static QuantityKind AreaSpecificResistance { get; } = new("resistance times area", "Ω·cm²", "Ω·m²");

    /// <summary>Pressure: MPa, Pa.</summary>
    public static QuantityKind Pressure { get; } = new("pressure", "MPa", "Pa");

    /// <summary>Mass per volume: g/cm³, kg/m³.</summary>
    public static QuantityKind Density { get; } = new("mass per volume", "g/cm³", "kg/m³");

    /// <summary>Energy per mass: Wh/kg, J/kg.</summary>
    public static QuantityKind SpecificEnergy { get; } = new("energy per mass", "Wh/kg", "J/kg");

    /// <summary>Energy per volume: Wh/L, J/m³.</summary>
    public static QuantityKind EnergyDensity { get; } = new("energy per volume", "Wh/L", "J/m³");

    /// <summary>All kinds that slots take.</summary>
    public static EquatableArray<QuantityKind> All { get; } = new(
    [
        ArealCapacity, SpecificCapacity, Charge, Rate, Duration, CurrentDensity, SpecificCurrent, Current, Throughput,
        Potential, MassFraction, VolumeFraction, AtomFraction, MoleFraction, Fraction, Loading, Mass, Area, Thickness,
        Diameter, Conductivity, Temperature, EnergyPerParticle, MolarEnergy, AreaSpecificResistance, Pressure, Density,
        SpecificEnergy, EnergyDensity, Voltage,
    ]);
}
