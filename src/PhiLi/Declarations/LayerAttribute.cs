using System;
using PhiLi.Materials;

namespace PhiLi;

/// <summary>A thin layer at an interface.</summary>
public abstract class LayerAttribute : Attribute
{
    private protected LayerAttribute()
    {
    }

    /// <summary>Thickness of the layer, such as <c>"10 nm"</c>; above zero.</summary>
    public string? Thickness { get; set; }

    /// <summary>Its ionic conductivity, such as <c>"1e-6 S/cm"</c>; above zero. Left out, it is the material's.</summary>
    public string? Conductivity { get; set; }
}

/// <summary>Declares the coating on the cathode's active particles.</summary>
/// <typeparam name="T">The coating's material.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class CathodeCoatingAttribute<T> : LayerAttribute
    where T : Material;

/// <summary>Declares the interlayer between the electrolyte and the anode.</summary>
/// <typeparam name="T">The interlayer's material.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AnodeInterlayerAttribute<T> : LayerAttribute
    where T : Material;
