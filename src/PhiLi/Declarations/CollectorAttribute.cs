using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>A current collector: it counts in the mass and the thickness of the stack.</summary>
public abstract class CollectorAttribute : Attribute
{
    private protected CollectorAttribute()
    {
    }

    /// <summary>Thickness that falls to this cell, such as <c>"10 µm"</c>: half of it where cells share it from both sides; above zero.</summary>
    public string? Thickness { get; set; }

    /// <summary>Density, such as <c>"2.70 g/cm³"</c>; above zero. Left out, it is the material's.</summary>
    public string? Density { get; set; }
}

/// <summary>Declares the cathode's current collector.</summary>
/// <typeparam name="T">Its material.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class CathodeCollectorAttribute<T> : CollectorAttribute
    where T : Material;

/// <summary>Declares the anode's current collector.</summary>
/// <typeparam name="T">Its material.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AnodeCollectorAttribute<T> : CollectorAttribute
    where T : Material;
