using System;
using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Tests.Quantities;

/// <summary>Slots as the language has them, by short names for table tests.</summary>
internal static class Slots
{
    private static readonly Dictionary<string, Slot> ByName = new()
    {
        ["ArealCapacity"] = new("ArealCapacity", [QuantityKinds.ArealCapacity], SlotRange.Positive),
        ["NominalCapacity"] = new("NominalCapacity", [QuantityKinds.SpecificCapacity, QuantityKinds.ArealCapacity], SlotRange.Positive),
        ["SpecificCapacity"] = new("SpecificCapacity", [QuantityKinds.SpecificCapacity], SlotRange.Positive),
        ["Charge"] = new("Charge", [QuantityKinds.Charge], SlotRange.Positive),
        ["Rate"] = new("Rate", [QuantityKinds.Rate], SlotRange.Positive),
        ["Time"] = new("Time", [QuantityKinds.Duration], SlotRange.Positive),
        ["CurrentDensity"] = new("CurrentDensity", [QuantityKinds.CurrentDensity], SlotRange.Positive),
        ["SpecificCurrent"] = new("SpecificCurrent", [QuantityKinds.SpecificCurrent], SlotRange.Positive),
        ["ReportedPhi"] = new("ReportedPhi", [QuantityKinds.Throughput], SlotRange.Positive),
        ["Cutoff"] = new("Cutoff", [QuantityKinds.Potential]),
        ["MassFraction"] = new("ActiveFraction", [QuantityKinds.MassFraction], SlotRange.Fraction),
        ["VolumeFraction"] = new("VolumeFraction", [QuantityKinds.VolumeFraction], SlotRange.Fraction),
        ["EitherFraction"] = new("ActiveFraction", [QuantityKinds.MassFraction, QuantityKinds.VolumeFraction], SlotRange.Fraction),
        ["AtomFraction"] = new("AtomFraction", [QuantityKinds.AtomFraction], SlotRange.Fraction),
        ["MoleFraction"] = new("MoleFraction", [QuantityKinds.MoleFraction], SlotRange.Fraction),
        ["Retention"] = new("Retention", [QuantityKinds.Fraction], SlotRange.Fraction),
        ["Loading"] = new("ActiveLoading", [QuantityKinds.Loading], SlotRange.Positive),
        ["Thickness"] = new("Thickness", [QuantityKinds.Thickness], SlotRange.Positive),
        ["Conductivity"] = new("Conductivity", [QuantityKinds.Conductivity], SlotRange.Positive),
        ["Temperature"] = new("Temperature", [QuantityKinds.Temperature], SlotRange.AboveAbsoluteZero),
        ["ActivationEnergy"] = new("ActivationEnergy", [QuantityKinds.EnergyPerParticle, QuantityKinds.MolarEnergy], SlotRange.Positive),
        ["Resistance"] = new("Resistance", [QuantityKinds.AreaSpecificResistance], SlotRange.Positive),
        ["Pressure"] = new("StackPressure", [QuantityKinds.Pressure], SlotRange.NonNegative),
        ["Density"] = new("Density", [QuantityKinds.Density], SlotRange.Positive),
        ["SpecificEnergy"] = new("ReportedSpecificEnergy", [QuantityKinds.SpecificEnergy], SlotRange.Positive),
        ["EnergyDensity"] = new("ReportedEnergyDensity", [QuantityKinds.EnergyDensity], SlotRange.Positive),
        ["Impedance"] = new("Impedance", [new QuantityKind("Warburg coefficient", "Ω·s^(-1/2)", "Ω·s^(-1/2)")]),
        ["ThermalShift"] = new("ThermalShift", [new QuantityKind("potential per temperature", "mV/K", "V/K")]),
        ["MolarConductivity"] = new("MolarConductivity", [new QuantityKind("molar conductivity", "S·cm²/mol", "S·m²/mol")]),
        ["ThermalConductivity"] = new("ThermalConductivity", [new QuantityKind("thermal conductivity", "W/(m·K)", "W/(m·K)")]),
        ["ArealConductance"] = new("ArealConductance", [new QuantityKind("conductance per area", "mS/cm²", "S/m²")]),
        ["MolarHeat"] = new("MolarHeat", [new QuantityKind("molar heat", "J/(mol·K)", "J/(mol·K)")]),
        ["Cycles"] = new("Cycles", [QuantityKinds.Fraction], SlotRange.Any, isExact: true),
    };

    public static IEnumerable<Slot> All => ByName.Values;

    public static Slot Named(string name) => ByName.TryGetValue(name, out var slot) ? slot : throw new ArgumentException("No slot " + name);

    public static Reading Read(string name, string? text) => QuantityParser.Read(text, Named(name));

    public static Quantity Quantity(string name, string text)
    {
        var reading = Read(name, text);
        return reading.Quantity ?? throw new ArgumentException("'" + text + "': " + reading.Faults[0].Message);
    }

    public static string Apply(this LiteralFix fix, string text) => text.Remove(fix.Start, fix.Length).Insert(fix.Start, fix.Replacement);
}
