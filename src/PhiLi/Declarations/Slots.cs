using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using static PhiLi.Quantities.QuantityKinds;

namespace PhiLi;

/// <summary>Every slot of the language that takes a quantity: what it accepts and what range its values lie in.</summary>
/// <remarks>One slot a name: <c>Thickness</c> is the same slot on a cathode and on an electrolyte.</remarks>
internal static class Slots
{
    public static readonly Slot Capacity = new("Capacity", SlotRange.Positive, ArealCapacity, QuantityKinds.SpecificCapacity, Charge);
    public static readonly Slot SpecificCapacity = new("SpecificCapacity", SlotRange.Positive, QuantityKinds.SpecificCapacity);
    public static readonly Slot NominalCapacity = new("NominalCapacity", SlotRange.Positive, QuantityKinds.SpecificCapacity, ArealCapacity);
    public static readonly Slot TheoreticalCapacity = new("TheoreticalCapacity", SlotRange.Positive, QuantityKinds.SpecificCapacity);
    public static readonly Slot Rate = new("Rate", SlotRange.Positive, QuantityKinds.Rate) { IsExact = true };
    public static readonly Slot Time = new("Time", SlotRange.Positive, Duration);
    public static readonly Slot CurrentDensity = new("CurrentDensity", SlotRange.Positive, QuantityKinds.CurrentDensity);
    public static readonly Slot SpecificCurrent = new("SpecificCurrent", SlotRange.Positive, QuantityKinds.SpecificCurrent);
    public static readonly Slot Current = new("Current", SlotRange.Positive, QuantityKinds.Current);
    public static readonly Slot ReportedPhi = new("ReportedPhi", SlotRange.Positive, Throughput);
    public static readonly Slot LowerCutoff = new("LowerCutoff", SlotRange.Any, Potential);
    public static readonly Slot UpperCutoff = new("UpperCutoff", SlotRange.Any, Potential);
    public static readonly Slot AverageVoltage = new("AverageVoltage", SlotRange.Any, Potential);

    public static readonly Slot ActiveLoading = new("ActiveLoading", SlotRange.Positive, Loading);
    public static readonly Slot CompositeLoading = new("CompositeLoading", SlotRange.Positive, Loading);
    public static readonly Slot ActiveFraction = new("ActiveFraction", SlotRange.Fraction, MassFraction);
    public static readonly Slot ActiveMass = new("ActiveMass", SlotRange.Positive, Mass);
    public static readonly Slot CompositeMass = new("CompositeMass", SlotRange.Positive, Mass);
    public static readonly Slot Area = new("Area", SlotRange.Positive, QuantityKinds.Area);
    public static readonly Slot Diameter = new("Diameter", SlotRange.Positive, QuantityKinds.Diameter);
    public static readonly Slot Thickness = new("Thickness", SlotRange.Positive, QuantityKinds.Thickness);

    public static readonly Slot Conductivity = new("Conductivity", SlotRange.Positive, QuantityKinds.Conductivity);
    public static readonly Slot ConductivityTemperature = new("ConductivityTemperature", SlotRange.AboveAbsoluteZero, QuantityKinds.Temperature);
    public static readonly Slot ActivationEnergy = new("ActivationEnergy", SlotRange.Positive, EnergyPerParticle, MolarEnergy);
    public static readonly Slot Resistance = new("Resistance", SlotRange.Positive, AreaSpecificResistance);
    public static readonly Slot Density = new("Density", SlotRange.Positive, QuantityKinds.Density);

    public static readonly Slot Temperature = new("Temperature", SlotRange.AboveAbsoluteZero, QuantityKinds.Temperature);
    public static readonly Slot StackPressure = new("StackPressure", SlotRange.NonNegative, Pressure);
    public static readonly Slot RetainedCapacity = new("RetainedCapacity", SlotRange.Fraction, Fraction);
    public static readonly Slot ReportedSpecificEnergy = new("ReportedSpecificEnergy", SlotRange.Positive, SpecificEnergy);
    public static readonly Slot ReportedEnergyDensity = new("ReportedEnergyDensity", SlotRange.Positive, EnergyDensity);

    private static readonly Dictionary<string, Slot> ByName = Named(
        Capacity, SpecificCapacity, NominalCapacity, TheoreticalCapacity, Rate, Time, CurrentDensity, SpecificCurrent, Current,
        ReportedPhi, LowerCutoff, UpperCutoff, AverageVoltage, ActiveLoading, CompositeLoading, ActiveFraction, ActiveMass,
        CompositeMass, Area, Diameter, Thickness, Conductivity, ConductivityTemperature, ActivationEnergy, Resistance, Density,
        Temperature, StackPressure, RetainedCapacity, ReportedSpecificEnergy, ReportedEnergyDensity);

    /// <summary>Every slot.</summary>
    public static IEnumerable<Slot> All => ByName.Values;

    /// <summary>The quantity slot that an attribute's argument fills, or null where the argument is no quantity.</summary>
    public static Slot? Of(AttributeRole role, string argument)
    {
        // The one property whose name says less than its slot: a retention's capacity is a share.
        if (role == AttributeRole.Retention)
            return argument == "Capacity" ? RetainedCapacity : null;

        return ByName.TryGetValue(argument, out var slot) ? slot : null;
    }

    private static Dictionary<string, Slot> Named(params Slot[] slots)
    {
        var named = new Dictionary<string, Slot>(slots.Length);
        foreach (var slot in slots)
            named.Add(slot.Name, slot);

        return named;
    }
}
