using System;

namespace PhiLi;

/// <summary>Declares the conditions the cell was measured under.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ConditionsAttribute : Attribute
{
    /// <summary>Temperature of the cell, such as <c>"60 °C"</c> or <c>"RT"</c> (25 °C within 5 K); above 0 K.</summary>
    public string? Temperature { get; set; }

    /// <summary>Pressure on the stack, such as <c>"2 MPa"</c>; zero or more.</summary>
    public string? StackPressure { get; set; }

    /// <summary>Overpotential that the resistances may take, such as <c>"100 mV"</c>; above zero. Only with it is there a ceiling of Φ.</summary>
    public string? AllowedOverpotential { get; set; }

    /// <summary>Open-circuit voltage of the charged cell, such as <c>"4.2 V"</c>; above zero. No ohmic drop can be larger.</summary>
    public string? OpenCircuitVoltage { get; set; }
}
