using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>Declares the electrolyte between the electrodes. Several of them are layers, in order from the cathode to the anode.</summary>
/// <typeparam name="T">The ion conductor, or its family where no more is known.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ElectrolyteAttribute<T> : Attribute
    where T : ElectrolyteMaterial
{
    /// <summary>Thickness of the layer, such as <c>"30 µm"</c>; above zero.</summary>
    public string? Thickness { get; set; }

    /// <summary>Ionic conductivity of the layer, such as <c>"1.0 mS/cm"</c>; above zero.</summary>
    public string? Conductivity { get; set; }

    /// <summary>Temperature at which <see cref="Conductivity"/> was measured, such as <c>"25 °C"</c>.</summary>
    public string? ConductivityTemperature { get; set; }

    /// <summary>Activation energy of conduction, such as <c>"0.34 eV"</c> or <c>"33 kJ/mol"</c>; above zero.</summary>
    public string? ActivationEnergy { get; set; }

    /// <summary>What the activation energy is of.</summary>
    public ActivationForm ActivationForm { get; set; }

    /// <summary>Share of the current that lithium ions carry, t₊, such as <c>"0.42"</c>; above 0, at most 1. Left out, the layer counts with its ohmic resistance.</summary>
    public string? TransferenceNumber { get; set; }

    /// <summary>Density, such as <c>"1.86 g/cm³"</c>; above zero. Left out, it is the material's.</summary>
    public string? Density { get; set; }
}
