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

    /// <summary>How many interfaces <see cref="Resistance"/> was measured over: a symmetric cell holds two, and each then has half of it.</summary>
    public Interfaces Of { get; set; }

    /// <summary>Exchange current density j₀ per geometric area, such as <c>"0.5 mA/cm²"</c>; above zero. Butler–Volmer kinetics with it replace a resistance.</summary>
    public string? ExchangeCurrentDensity { get; set; }

    /// <summary>Real over geometric area of the interface where the resistance is of a flat one, such as <c>"3"</c>; at least 1.</summary>
    public string? AreaEnhancement { get; set; }
}

/// <summary>Declares the interface between the cathode and the electrolyte.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class CathodeInterfaceAttribute : InterfaceAttribute;

/// <summary>Declares the interface between the anode and the electrolyte.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class AnodeInterfaceAttribute : InterfaceAttribute;
