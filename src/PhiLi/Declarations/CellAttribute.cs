using System;

namespace PhiLi;

/// <summary>
/// Declares that this partial class describes a battery cell. PhiLi checks the description while it is typed and
/// generates its lithium-ion transport throughput Φ, unit conversions and a <c>Record</c> as members of the class.
/// </summary>
/// <remarks>
/// Only this attribute is required; a <see cref="DischargeAttribute"/> or <see cref="ChargeAttribute"/> gives Φ.
/// It may be written on any type so that PhiLi, and not a bare compiler error, can say what a cell must be: a partial class.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Delegate, AllowMultiple = true, Inherited = false)]
public sealed class CellAttribute : Attribute
{
    /// <summary>Declares a cell.</summary>
    /// <param name="name">What reports call the cell, at most 1 000 characters; the class's own name if left out.</param>
    public CellAttribute(string? name = null) => Name = name;

    /// <summary>What reports call the cell.</summary>
    public string? Name { get; }

    /// <summary>Where the figures come from: a DOI, a citation, or <c>illustrative</c>.</summary>
    public string? Source { get; set; }

    /// <summary>Anything a reader of the report should know.</summary>
    public string? Notes { get; set; }

    /// <summary>The specific energy that the source prints, such as <c>"134 Wh/kg"</c>.</summary>
    public string? ReportedSpecificEnergy { get; set; }

    /// <summary>The energy density that the source prints, such as <c>"639 Wh/L"</c>.</summary>
    public string? ReportedEnergyDensity { get; set; }
}
