using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>Declares the critical current density of the electrolyte: above it lithium grows through. It holds for plating on the counter electrode it was measured with.</summary>
/// <typeparam name="T">The counter electrode it was measured with.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class CriticalCurrentAttribute<T> : Attribute
    where T : AnodeMaterial
{
    /// <summary>Declares a critical current density.</summary>
    /// <param name="currentDensity">Current per area, such as <c>"0.74 mA/cm²"</c>.</param>
    public CriticalCurrentAttribute(string? currentDensity = null) => CurrentDensity = currentDensity;

    /// <summary>Current per area, such as <c>"0.74 mA/cm²"</c>; above zero.</summary>
    public string? CurrentDensity { get; }
}
