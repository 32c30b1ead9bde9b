using System;

namespace PhiLi;

/// <summary>An interface between an electrode and the electrolyte.</summary>
public abstract class InterfaceAttribute : Attribute
{
    private protected InterfaceAttribute()
    {
    }

    /// <summary>Area-specific resistance of the interface per geometric area, such as <c>"20 Ω·cm²"</c>; above zero.</summary>
    public string? Resistance { get; set; }
}

/// <summary>Declares the interface between the cathode and the electrolyte.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class CathodeInterfaceAttribute : InterfaceAttribute;

/// <summary>Declares the interface between the anode and the electrolyte.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AnodeInterfaceAttribute : InterfaceAttribute;
