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
}
