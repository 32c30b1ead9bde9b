using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>
/// Declares what is mixed into the composite cathode to carry electrons (carbon black, tubes, graphene) or, where the material is an
/// electrolyte, ions (nanowires).
/// </summary>
/// <typeparam name="T">The additive's material.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ConductiveAdditiveAttribute<T> : Attribute
    where T : Material
{
    /// <summary>Its share of the composite, by mass as <c>"3 wt%"</c>, or of its solids by volume as <c>"2 vol%"</c>; above 0, at most 1.</summary>
    public string? Share { get; set; }

    /// <summary>The shape of its particles, from which the percolation threshold follows.</summary>
    public ParticleShape Shape { get; set; }

    /// <summary>Length over diameter of rods, diameter over thickness of discs, such as <c>"100"</c>; at least 1.</summary>
    public string? AspectRatio { get; set; }

    /// <summary>Its own conductivity, of electrons or of ions, such as <c>"100 S/cm"</c>; above zero.</summary>
    public string? Conductivity { get; set; }
}
