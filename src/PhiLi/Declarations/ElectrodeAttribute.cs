using System;

namespace PhiLi;

/// <summary>What a cathode and an anode have in common: how much active material stands on how much area.</summary>
/// <remarks>
/// Loading has a basis and PhiLi never guesses it: <see cref="ActiveLoading"/> counts active material only,
/// <see cref="CompositeLoading"/> the whole electrode composite (with <see cref="ActiveFraction"/> it gives the active one).
/// A mass with <see cref="Area"/> or <see cref="Diameter"/> gives either.
/// </remarks>
public abstract class ElectrodeAttribute : Attribute
{
    private protected ElectrodeAttribute()
    {
    }

    /// <summary>Mass of active material per area, such as <c>"11.0 mg/cm²"</c>; above zero.</summary>
    public string? ActiveLoading { get; set; }

    /// <summary>Mass of the electrode composite per area, such as <c>"14 mg/cm²"</c>; above zero.</summary>
    public string? CompositeLoading { get; set; }

    /// <summary>Share of active material in the composite by mass, such as <c>"70 wt%"</c>; above 0, at most 1.</summary>
    public string? ActiveFraction { get; set; }

    /// <summary>Mass of active material in the cell, such as <c>"7.0 mg"</c>; above zero.</summary>
    public string? ActiveMass { get; set; }

    /// <summary>Mass of the electrode composite in the cell, such as <c>"10 mg"</c>; above zero.</summary>
    public string? CompositeMass { get; set; }

    /// <summary>Geometric area of the electrode, such as <c>"0.785 cm²"</c>; above zero.</summary>
    public string? Area { get; set; }

    /// <summary>Diameter of a round electrode, such as <c>"10 mm"</c>; above zero.</summary>
    public string? Diameter { get; set; }

    /// <summary>Thickness of the electrode, such as <c>"50 µm"</c>; above zero.</summary>
    public string? Thickness { get; set; }

    /// <summary>
    /// The capacity that 1C refers to, per active mass (<c>"170 mAh/g"</c>) or per area (<c>"1.9 mAh/cm²"</c>); above zero.
    /// PhiLi never assumes it: for LiCoO₂ alone, papers use 140, 160 and 170 mAh/g.
    /// </summary>
    public string? NominalCapacity { get; set; }
}
