using System;

namespace PhiLi;

/// <summary>Adds constants in further units to every group of the cell whose dimension they fit.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class InUnitsAttribute : Attribute
{
    /// <summary>Adds constants in further units.</summary>
    /// <param name="units">The units, such as <c>"A·h/m²"</c>.</param>
    public InUnitsAttribute(params string[]? units) => Units = units;

    /// <summary>The units.</summary>
    public string[]? Units { get; }
}
