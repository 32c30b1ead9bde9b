using PhiLi.Cells;
using PhiLi.Quantities;
using static PhiLi.Quantities.QuantityKinds;
using static PhiLi.Quantities.Rational;

namespace PhiLi.Rules;

/// <summary>
/// The bounds on magnitudes, each with its reason. They are wide: what was published honestly lies within, such as cathodes of 4 mm, pellets of
/// 1 000 µm, discharges of 158 h and pressures of 500 MPa. A low conductivity is no slip, however low.
/// </summary>
internal static class Magnitudes
{
    private static readonly Magnitude[] Rows =
    [
        // Sub-zero tests end near −100 °C; cells with molten lithium run up to 250 °C.
        new(Slots.Temperature, Temperature, -123, 280, "no lithium cell works as cold as that", "no lithium cell works as hot as that", -60, 200, "°C", "K"),

        // Below, conduction cannot be measured; above, lithium oxides lose their lithium.
        new(Slots.ConductivityTemperature, Temperature, -123, 900, "ion conduction is not measured as cold as that", "ion conductors do not last as hot as that", -60, 300, "°C", "K"),

        // Polymers melt from −60 °C up, oxides below 3000 °C.
        new(Slots.MeltingPoint, Temperature, -150, 3500, "no electrolyte melts as cold as that", "nothing is solid as hot as that", -60, 2000, "°C", "K"),

        // Three millimetres of solid sulfur, 346 mAh/cm² each.
        new(Slots.Capacity, ArealCapacity, null, 1000, "", "3 mm of solid sulfur hold no more than 1000 mAh/cm²", Parse("0.01"), 100, "mAh/cm²", "µAh/cm²"),
        new(Slots.NominalCapacity, ArealCapacity, null, 1000, "", "3 mm of solid sulfur hold no more than 1000 mAh/cm²", Parse("0.01"), 100, "mAh/cm²", "µAh/cm²"),

        // Li22Si5 holds 4199 mAh per gram of silicon, the most of all electrode materials.
        new(Slots.Capacity, SpecificCapacity, null, 5000, "", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g"),
        new(Slots.SpecificCapacity, SpecificCapacity, null, 5000, "", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g"),
        new(Slots.TheoreticalCapacity, SpecificCapacity, 1, 5000, "no electrode material holds as little", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g", "Ah/g"),
        new(Slots.ReversibleCapacity, SpecificCapacity, 1, 5000, "no electrode material holds as little", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g", "Ah/g"),
        new(Slots.NominalCapacity, SpecificCapacity, 1, 5000, "no 1C is defined on as little", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g", "Ah/g"),

        // Molten lithium on garnet has carried some hundreds of mA/cm².
        new(Slots.CurrentDensity, CurrentDensity, null, 1000, "", "no cell carries more than 1 A/cm²", Parse("0.01"), 500, "mA/cm²", "µA/cm²"),

        // 60C of sulfur, 600C of a layered oxide.
        new(Slots.SpecificCurrent, SpecificCurrent, null, 100000, "", "it is 60C even of sulfur", 1, 20000, "mA/g"),
        new(Slots.Rate, QuantityKinds.Rate, null, 10000, "", "it is a discharge in less than half a second", Parse("0.01"), 100, "h⁻¹"),

        // 158 h have been published; a C/100 takes four days. 10 000C take a third of a second.
        new(Slots.Time, Duration, Parse("0.0001"), 10000, "it is less than half a second", "it is longer than a year", Parse("0.01"), 500, "h", "min", "s"),

        // From a thin film of a square millimetre at nanoamperes to the cells of a lorry.
        new(Slots.Current, Current, Parse("0.0000001"), 5000000, "it is a current through less than a film of a square millimetre", "no single cell carries more than 5 kA", Parse("0.0001"), 10000, "mA", "µA", "A"),

        // 4 mm of LiCoO2 without pores, 5 g/cm³; and one atomic layer of it.
        new(Slots.ActiveLoading, Loading, Parse("0.0001"), 2000, "it is less than one atomic layer", "4 mm of LiCoO₂ without pores weigh no more than 2000 mg/cm²", Parse("0.05"), 200, "mg/cm²", "µg/cm²"),
        new(Slots.CompositeLoading, Loading, Parse("0.0001"), 2000, "it is less than one atomic layer", "4 mm of LiCoO₂ without pores weigh no more than 2000 mg/cm²", Parse("0.05"), 200, "mg/cm²", "µg/cm²"),
        new(Slots.Diameter, QuantityKinds.Diameter, null, 1000, "", "no electrode disc is wider than a metre", 1, 100, "mm", "µm"),

        // Coatings are thinner than the particles they cover; nothing is thinner than an atom.
        Thickness(AttributeRole.CathodeCoating, "0.004", "no coating on particles is thicker than 4 µm", "0.0005", "1"),
        Thickness(AttributeRole.AnodeInterlayer, "2", "no interlayer is thicker than 2 mm", "0.001", "200"),
        Thickness(AttributeRole.Electrolyte, "6", "no ion crosses an electrolyte thicker than 6 mm in a cell", "1", "2000"),
        Thickness(AttributeRole.Cathode, "10", "no electrode is thicker than 10 mm", "1", "4000"),
        Thickness(AttributeRole.Anode, "10", "no electrode is thicker than 10 mm", "1", "4000"),

        // Foils have 5 to 25 µm, foams and meshes some millimetres.
        Thickness(AttributeRole.CathodeCollector, "5", "no collector is thicker than 5 mm", "1", "500"),
        Thickness(AttributeRole.AnodeCollector, "5", "no collector is thicker than 5 mm", "1", "500"),

        // Carbon carries electrons, and silver carries them best of all: 6.3·10⁵ S/cm.
        new(Slots.Conductivity, Conductivity, null, 1000000000, "", "silver, the best of all metals, has 0.63 MS/cm", Parse("0.001"), 10000000, "S/cm", "S/m", "mS/cm") { Role = AttributeRole.ConductiveAdditive },
        new(Slots.ElectronicConductivity, Conductivity, null, 1000000000, "", "silver, the best of all metals, has 0.63 MS/cm", Parse("0.001"), 10000000, "S/cm", "S/m", "mS/cm"),

        // Families have ceilings of their own; this is for what has none, at any temperature.
        new(Slots.Conductivity, Conductivity, null, 500, "", "no solid or liquid lithium electrolyte reaches 0.5 S/cm", Parse("0.00000001"), 50, "mS/cm", "µS/cm"),

        new(Slots.EffectiveConductivity, Conductivity, null, 500, "", "no lithium electrolyte reaches 0.5 S/cm, with or without an electrode around it", Parse("0.0001"), 50, "mS/cm", "µS/cm"),
        new(Slots.MatrixConductivity, Conductivity, null, 500, "", "no polymer reaches 0.5 S/cm", Parse("0.00001"), 5, "mS/cm", "µS/cm"),
        new(Slots.InterphaseConductivity, Conductivity, null, 500, "", "no solid or liquid lithium electrolyte reaches 0.5 S/cm", Parse("0.00001"), 50, "mS/cm", "µS/cm"),

        // As shares: a factor of 1 is 100 %. Electrodes have 1.5 to 20.
        new(Slots.Tortuosity, Factor, null, 10000, "", "electrodes have tortuosity factors of 1.5 to 20", 100, 2000),
        new(Slots.AreaEnhancement, Factor, null, 1000000, "", "no interface is ten thousand times its geometric area", 100, 10000),

        // Below a hundredth the salt, and not lithium, would be what conducts.
        new(Slots.TransferenceNumber, Fraction, 1, null, "no lithium electrolyte leaves its lithium less than a hundredth of the current", "", 10, 100),

        // From a small cluster to the thickest electrode; an interphase is thinner than what it surrounds.
        Length(Slots.ParticleRadius, 500, "no particle in an electrode or a membrane is wider than a millimetre", "0.005", "50"),
        Length(Slots.InterphaseThickness, 20, "no interphase is thicker than 20 µm", "0.0005", "1"),

        // Lithium exchanges up to some tens of mA/cm²; a blocked interface below a nA/cm² passes nothing.
        new(Slots.ExchangeCurrentDensity, CurrentDensity, Parse("0.000001"), 1000, "an interface below 1 nA/cm² passes nothing", "no interface exchanges more than 1 A/cm²", Parse("0.001"), 100, "mA/cm²", "µA/cm²"),

        // Blocked interfaces of sintered electrodes reach some 10⁵ Ω·cm².
        new(Slots.Resistance, AreaSpecificResistance, null, 100000000, "", "at 10⁸ Ω·cm² a volt drives 10 nA/cm²", Parse("0.1"), 100000, "Ω·cm²", "mΩ·cm²"),

        // What may be lost is between a rounding of the voltage and the voltage itself.
        new(Slots.AllowedOverpotential, Voltage, 1, 5000, "every cell loses more than that", "it is more than a cell has", 5, 1000, "mV", "V"),
        new(Slots.OpenCircuitVoltage, Voltage, 50, 10000, "no charged cell has as little", "no couple is as far apart", 1000, 5500, "V", "mV"),

        // A barrier of kT, 0.026 eV, is none; above 3 eV nothing moves.
        new(Slots.ActivationEnergy, EnergyPerParticle, Parse("0.02"), 3, "a barrier below kT is none", "no lithium would move over such a barrier", Parse("0.1"), Parse("1.5"), "eV", "kJ/mol"),
        new(Slots.ActivationEnergy, MolarEnergy, 2, 300, "a barrier below RT is none", "no lithium would move over such a barrier", 10, 150, "kJ/mol", "eV"),

        // Lithium has 0.53 g/cm³, osmium 22.6.
        new(Slots.Density, Density, Parse("0.1"), 25, "no material is as light", "no element is denser than osmium, 22.6 g/cm³", Parse("0.5"), 12, "g/cm³", "kg/m³"),

        // Pellets are pressed at up to 1 GPa; no stack is held at it.
        new(Slots.StackPressure, Pressure, null, 1200, "", "no stack is held at more than pellets are pressed with, 1 GPa", Parse("0.01"), 600, "MPa", "kPa"),

        // Fluorine against lithium gives 6 V.
        new(Slots.AverageVoltage, Potential, -10, 10, "no couple is as far from lithium", "no couple is as far from lithium", -1, 6, "V", "mV"),
        new(Slots.LowerCutoff, Potential, -10, 10, "no couple is as far from lithium", "no couple is as far from lithium", -1, 6, "V", "mV"),
        new(Slots.UpperCutoff, Potential, -10, 10, "no couple is as far from lithium", "no couple is as far from lithium", -1, 6, "V", "mV"),

        new(Slots.StableFrom, Potential, -10, 10, "no couple is as far from lithium", "no couple is as far from lithium", -1, 6, "V", "mV"),
        new(Slots.StableTo, Potential, -10, 10, "no couple is as far from lithium", "no couple is as far from lithium", -1, 6, "V", "mV"),

        // Activation adds some percent; a bare 91 is ninety-one times the capacity.
        new(Slots.RetainedCapacity, Fraction, null, 200, "", "no cell keeps twice what it held", 1, 150, "%"),

        // Twice what lithium and sulfur alone hold: 2600 Wh/kg, 2800 Wh/L.
        new(Slots.ReportedSpecificEnergy, SpecificEnergy, null, 5200, "", "lithium and sulfur alone hold 2600 Wh/kg", 20, 1500, "Wh/kg", "mWh/g"),
        new(Slots.ReportedEnergyDensity, EnergyDensity, null, 5600, "", "lithium and sulfur alone hold 2800 Wh/L", 20, 2500, "Wh/L", "Wh/m³"),
    ];

    /// <summary>What is wrong with a figure's magnitude; null for whatever may be.</summary>
    public static Slip? SlipOf(AttributeRole role, Given given)
    {
        foreach (var row in Rows)
        {
            if (ReferenceEquals(row.Slot, given.Slot) && ReferenceEquals(row.Kind, given.Kind) && (row.Role ?? role) == role)
                return row.Against(given.Figure.Interval) is { } because ? new Slip(because, row.Fixes(given)) : null;
        }

        return null;
    }

    /// <summary>The row of a slot for the kind that a unit is of.</summary>
    public static Magnitude? Of(Slot slot, Unit unit)
    {
        foreach (var row in Rows)
        {
            if (ReferenceEquals(row.Slot, slot) && row.Kind.Takes(unit))
                return row;
        }

        return null;
    }

    private static Magnitude Thickness(AttributeRole role, string highestMillimetres, string tooHigh, string usualFrom, string usualTo) =>
        Length(Slots.Thickness, Parse(highestMillimetres) * 1000, tooHigh, usualFrom, usualTo) with { Role = role };

    private static Magnitude Length(Slot slot, Rational highest, string tooHigh, string usualFrom, string usualTo) =>
        new(slot, QuantityKinds.Thickness, Parse("0.0001"), highest, "it is less than one atom", tooHigh,
            Parse(usualFrom), Parse(usualTo), "µm", "nm", "mm");
}
