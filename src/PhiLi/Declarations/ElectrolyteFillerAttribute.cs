using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>
/// Declares the particles in the polymer electrolyte declared before it. With an interphase around them the three-phase law estimates
/// the membrane's conductivity; a conductivity that is declared for the membrane itself wins.
/// </summary>
/// <typeparam name="T">The filler's material: an ion conductor, an insulator, or a dielectric, of which PhiLi has no model.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class ElectrolyteFillerAttribute<T> : Attribute
    where T : Material
{
    /// <summary>Share of the membrane's volume, such as <c>"20 vol%"</c>; above 0, at most 1.</summary>
    public string? Share { get; set; }

    /// <summary>Radius of its particles, such as <c>"20 nm"</c>; above zero.</summary>
    public string? ParticleRadius { get; set; }

    /// <summary>Its own ionic conductivity, such as <c>"1 mS/cm"</c>; above zero. Left out, it is the material's, or none.</summary>
    public string? Conductivity { get; set; }

    /// <summary>Conductivity of the matrix between the particles, such as <c>"1e-5 S/cm"</c>; above zero. Left out, it is the electrolyte material's.</summary>
    public string? MatrixConductivity { get; set; }

    /// <summary>Thickness of the interphase around the particles, such as <c>"5 nm"</c>; above zero.</summary>
    public string? InterphaseThickness { get; set; }

    /// <summary>Ionic conductivity of the interphase, such as <c>"1e-4 S/cm"</c>; above zero.</summary>
    public string? InterphaseConductivity { get; set; }
}
