using System;

namespace PhiLi;

/// <summary>Declares a further conductivity of the electrolyte declared before it, at another temperature: it is compared with the activation energy.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class MeasuredConductivityAttribute : Attribute
{
    /// <summary>Declares a conductivity.</summary>
    /// <param name="conductivity">Ionic conductivity, such as <c>"3.4 mS/cm"</c>.</param>
    public MeasuredConductivityAttribute(string? conductivity = null) => Conductivity = conductivity;

    /// <summary>Ionic conductivity, such as <c>"3.4 mS/cm"</c>; above zero.</summary>
    public string? Conductivity { get; }

    /// <summary>Temperature at which it was measured, such as <c>"60 °C"</c>; above 0 K.</summary>
    public string? ConductivityTemperature { get; set; }
}
