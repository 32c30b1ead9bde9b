using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>Declares the scaffold that the electrolyte declared before it fills: a porous ceramic, a woven or a fibrous support.</summary>
/// <typeparam name="T">The scaffold's material.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ElectrolyteScaffoldAttribute<T> : Attribute
    where T : Material
{
    /// <summary>Share of the layer's volume that is scaffold, such as <c>"40 vol%"</c>; above 0, at most 1.</summary>
    public string? Share { get; set; }

    /// <summary>Its own ionic conductivity, such as <c>"0.5 mS/cm"</c>; above zero. Left out, it carries no ions.</summary>
    public string? Conductivity { get; set; }
}
