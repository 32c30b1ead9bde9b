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

        // Three millimetres of solid sulfur, 346 mAh/cm² each.
        new(Slots.Capacity, ArealCapacity, null, 1000, "", "3 mm of solid sulfur hold no more than 1000 mAh/cm²", Parse("0.01"), 100, "mAh/cm²", "µAh/cm²"),
        new(Slots.NominalCapacity, ArealCapacity, null, 1000, "", "3 mm of solid sulfur hold no more than 1000 mAh/cm²", Parse("0.01"), 100, "mAh/cm²", "µAh/cm²"),

        // Li22Si5 holds 4199 mAh per gram of silicon, the most of all electrode materials.
        new(Slots.Capacity, SpecificCapacity, null, 5000, "", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g"),
        new(Slots.SpecificCapacity, SpecificCapacity, null, 5000, "", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g"),
        new(Slots.TheoreticalCapacity, SpecificCapacity, 1, 5000, "no electrode material holds as little", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g", "Ah/g"),
        new(Slots.NominalCapacity, SpecificCapacity, 1, 5000, "no 1C is defined on as little", "no electrode material holds more than silicon's 4200 mAh/g", 10, 4200, "mAh/g", "Ah/g"),

        // Molten lithium on garnet has carried some hundreds of mA/cm².
        new(Slots.CurrentDensity, CurrentDensity, null, 1000, "", "no cell carries more than 1 A/cm²", Parse("0.01"), 500, "mA/cm²", "µA/cm²"),

        // 60C of sulfur, 600C of a layered oxide.
        new(Slots.SpecificCurrent, SpecificCurrent, null, 100000, "", "it is 60C even of sulfur", 1, 20000, "mA/g"),
        new(Slots.Rate, QuantityKinds.Rate, null, 10000, "", "it is a discharge in less than half a second", Parse("0.01"), 100, "h⁻¹"),

        // 158 h have been published; a C/100 takes four days.
        new(Slots.Time, Duration, null, 10000, "", "it is longer than a year", Parse("0.01"), 500, "h", "min", "s"),

        // 4 mm of LiCoO2 without pores, 5 g/cm³; and one atomic layer of it.
        new(Slots.ActiveLoading, Loading, Parse("0.0001"), 2000, "it is less than one atomic layer", "4 mm of LiCoO₂ without pores weigh no more than 2000 mg/cm²", Parse("0.05"), 200, "mg/cm²", "µg/cm²"),
        new(Slots.CompositeLoading, Loading, Parse("0.0001"), 2000, "it is less than one atomic layer", "4 mm of LiCoO₂ without pores weigh no more than 2000 mg/cm²", Parse("0.05"), 200, "mg/cm²", "µg/cm²"),
        new(Slots.Diameter, QuantityKinds.Diameter, null, 1000, "", "no electrode disc is wider than a metre", 1, 100, "mm", "µm"),

        // Coatings are thinner than the particles they cover; nothing is thinner than an atom.
        Thickness(AttributeRole.CathodeCoating, "0.02", "no coating on particles is thicker than 20 µm", "0.0005", "1"),
        Thickness(AttributeRole.AnodeInterlayer, "2", "no interlayer is thicker than 2 mm", "0.001", "200"),
        Thickness(AttributeRole.Electrolyte, "6", "no ion crosses an electrolyte thicker than 6 mm in a cell", "1", "2000"),
        Thickness(AttributeRole.Cathode, "10", "no electrode is thicker than 10 mm", "1", "4000"),
        Thickness(AttributeRole.Anode, "10", "no electrode is thicker than 10 mm", "1", "4000"),

        // Families have ceilings of their own; this is for what has none, at any temperature.
        new(Slots.Conductivity, Conductivity, null, 500, "", "no solid or liquid lithium electrolyte reaches 0.5 S/cm", Parse("0.00000001"), 50, "mS/cm", "µS/cm"),

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
        new(Slots.Thickness, QuantityKinds.Thickness, Parse("0.0001"), Parse(highestMillimetres) * 1000, "it is less than one atom", tooHigh,
            Parse(usualFrom), Parse(usualTo), "µm", "nm", "mm") { Role = role };
}
