using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>Declares the ion conductor inside the composite cathode. It may be another than the separator's.</summary>
/// <typeparam name="T">The ion conductor, or its family where no more is known.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class CatholyteAttribute<T> : Attribute
    where T : ElectrolyteMaterial
{
    /// <summary>Its share of the composite, by mass as <c>"27 wt%"</c>, or of its solids by volume as <c>"40 vol%"</c>; above 0, at most 1.</summary>
    public string? Share { get; set; }

    /// <summary>Its ionic conductivity as a dense body, such as <c>"1.0 mS/cm"</c>; above zero.</summary>
    public string? Conductivity { get; set; }

    /// <summary>Temperature at which <see cref="Conductivity"/> was measured, such as <c>"25 °C"</c>.</summary>
    public string? ConductivityTemperature { get; set; }

    /// <summary>Activation energy of conduction, such as <c>"0.34 eV"</c> or <c>"33 kJ/mol"</c>; above zero.</summary>
    public string? ActivationEnergy { get; set; }
}
