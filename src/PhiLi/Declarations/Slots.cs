using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using static PhiLi.Quantities.QuantityKinds;

namespace PhiLi;

/// <summary>Every slot of the language that takes a quantity: what it accepts and what range its values lie in.</summary>
/// <remarks>One slot a name: <c>Thickness</c> is the same slot on a cathode and on an electrolyte.</remarks>
internal static class Slots
{
    public static readonly Slot Capacity = new("Capacity", [ArealCapacity, QuantityKinds.SpecificCapacity, Charge], SlotRange.Positive);
    public static readonly Slot SpecificCapacity = new("SpecificCapacity", [QuantityKinds.SpecificCapacity], SlotRange.Positive);
    public static readonly Slot NominalCapacity = new("NominalCapacity", [QuantityKinds.SpecificCapacity, ArealCapacity], SlotRange.Positive);
    public static readonly Slot TheoreticalCapacity = new("TheoreticalCapacity", [QuantityKinds.SpecificCapacity], SlotRange.Positive);
    public static readonly Slot Rate = new("Rate", [QuantityKinds.Rate], SlotRange.Positive);
    public static readonly Slot Time = new("Time", [Duration], SlotRange.Positive);
    public static readonly Slot CurrentDensity = new("CurrentDensity", [QuantityKinds.CurrentDensity], SlotRange.Positive);
    public static readonly Slot SpecificCurrent = new("SpecificCurrent", [QuantityKinds.SpecificCurrent], SlotRange.Positive);
    public static readonly Slot Current = new("Current", [QuantityKinds.Current], SlotRange.Positive);
    public static readonly Slot ReportedPhi = new("ReportedPhi", [Throughput], SlotRange.Positive);
    public static readonly Slot LowerCutoff = new("LowerCutoff", [Potential], SlotRange.Any);
    public static readonly Slot UpperCutoff = new("UpperCutoff", [Potential], SlotRange.Any);
    public static readonly Slot AverageVoltage = new("AverageVoltage", [Potential], SlotRange.Any);

    public static readonly Slot ActiveLoading = new("ActiveLoading", [Loading], SlotRange.Positive);
    public static readonly Slot CompositeLoading = new("CompositeLoading", [Loading], SlotRange.Positive);
    public static readonly Slot ActiveFraction = new("ActiveFraction", [MassFraction, VolumeFraction], SlotRange.Fraction);
    public static readonly Slot ActiveMass = new("ActiveMass", [Mass], SlotRange.Positive);
    public static readonly Slot CompositeMass = new("CompositeMass", [Mass], SlotRange.Positive);
    public static readonly Slot Area = new("Area", [QuantityKinds.Area], SlotRange.Positive);
    public static readonly Slot Diameter = new("Diameter", [QuantityKinds.Diameter], SlotRange.Positive);
    public static readonly Slot Thickness = new("Thickness", [QuantityKinds.Thickness], SlotRange.Positive);

    public static readonly Slot Conductivity = new("Conductivity", [QuantityKinds.Conductivity], SlotRange.Positive);
    public static readonly Slot ConductivityTemperature = new("ConductivityTemperature", [QuantityKinds.Temperature], SlotRange.AboveAbsoluteZero);
    public static readonly Slot ActivationEnergy = new("ActivationEnergy", [EnergyPerParticle, MolarEnergy], SlotRange.Positive);
    public static readonly Slot Resistance = new("Resistance", [AreaSpecificResistance], SlotRange.Positive);
    public static readonly Slot Density = new("Density", [QuantityKinds.Density], SlotRange.Positive);

    public static readonly Slot Share = new("Share", [MassFraction, VolumeFraction], SlotRange.Fraction);
    public static readonly Slot Porosity = new("Porosity", [VolumeFraction], SlotRange.Share);
    public static readonly Slot Tortuosity = new("Tortuosity", [Factor], SlotRange.AtLeastOne);
    public static readonly Slot AspectRatio = new("AspectRatio", [Factor], SlotRange.AtLeastOne);
    public static readonly Slot AreaEnhancement = new("AreaEnhancement", [Factor], SlotRange.AtLeastOne);
    public static readonly Slot EffectiveConductivity = new("EffectiveConductivity", [QuantityKinds.Conductivity], SlotRange.Positive);
    public static readonly Slot ElectronicConductivity = new("ElectronicConductivity", [QuantityKinds.Conductivity], SlotRange.Positive);
    public static readonly Slot MatrixConductivity = new("MatrixConductivity", [QuantityKinds.Conductivity], SlotRange.Positive);
    public static readonly Slot InterphaseConductivity = new("InterphaseConductivity", [QuantityKinds.Conductivity], SlotRange.Positive);
    public static readonly Slot InterphaseThickness = new("InterphaseThickness", [QuantityKinds.Thickness], SlotRange.Positive);
    public static readonly Slot ParticleRadius = new("ParticleRadius", [QuantityKinds.Thickness], SlotRange.Positive);
    public static readonly Slot TransferenceNumber = new("TransferenceNumber", [Fraction], SlotRange.Fraction);
    public static readonly Slot ExchangeCurrentDensity = new("ExchangeCurrentDensity", [QuantityKinds.CurrentDensity], SlotRange.Positive);
    public static readonly Slot AllowedOverpotential = new("AllowedOverpotential", [Voltage], SlotRange.Positive);
    public static readonly Slot OpenCircuitVoltage = new("OpenCircuitVoltage", [Voltage], SlotRange.Positive);
    public static readonly Slot ReversibleCapacity = new("ReversibleCapacity", [QuantityKinds.SpecificCapacity], SlotRange.Positive);
    public static readonly Slot MeltingPoint = new("MeltingPoint", [QuantityKinds.Temperature], SlotRange.AboveAbsoluteZero);
    public static readonly Slot StableFrom = new("StableFrom", [Potential], SlotRange.Any);
    public static readonly Slot StableTo = new("StableTo", [Potential], SlotRange.Any);

    public static readonly Slot Temperature = new("Temperature", [QuantityKinds.Temperature], SlotRange.AboveAbsoluteZero);
    public static readonly Slot StackPressure = new("StackPressure", [Pressure], SlotRange.NonNegative);
    public static readonly Slot RetainedCapacity = new("RetainedCapacity", [Fraction], SlotRange.Positive);
    public static readonly Slot ReportedSpecificEnergy = new("ReportedSpecificEnergy", [SpecificEnergy], SlotRange.Positive);
    public static readonly Slot ReportedEnergyDensity = new("ReportedEnergyDensity", [EnergyDensity], SlotRange.Positive);

    private static readonly Dictionary<string, Slot> ByName = Named(
        Capacity, SpecificCapacity, NominalCapacity, TheoreticalCapacity, Rate, Time, CurrentDensity, SpecificCurrent, Current,
        ReportedPhi, LowerCutoff, UpperCutoff, AverageVoltage, ActiveLoading, CompositeLoading, ActiveFraction, ActiveMass,
        CompositeMass, Area, Diameter, Thickness, Conductivity, ConductivityTemperature, ActivationEnergy, Resistance, Density,
        Temperature, StackPressure, RetainedCapacity, ReportedSpecificEnergy, ReportedEnergyDensity,
        Share, Porosity, Tortuosity, AspectRatio, AreaEnhancement, EffectiveConductivity, ElectronicConductivity, MatrixConductivity,
        InterphaseConductivity, InterphaseThickness, ParticleRadius, TransferenceNumber, ExchangeCurrentDensity, AllowedOverpotential,
        OpenCircuitVoltage, ReversibleCapacity, MeltingPoint, StableFrom, StableTo);

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
