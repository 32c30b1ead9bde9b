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

    /// <summary>Share of active material in the composite, by mass as <c>"70 wt%"</c> or <c>"0.7"</c>, or of its solids by volume as <c>"52 vol%"</c>; above 0, at most 1.</summary>
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

    /// <summary>Share of the electrode's volume that is empty, such as <c>"20 %"</c>; from 0, below 1. Derived from the mass where every density is known.</summary>
    public string? Porosity { get; set; }

    /// <summary>
    /// Tortuosity factor τ of the ions' way through the electrode, in σ·ε/τ, such as <c>"3.2"</c>; at least 1. It is the factor that
    /// impedance gives, not the ratio of lengths, which would stand here squared.
    /// </summary>
    public string? Tortuosity { get; set; }

    /// <summary>Ionic conductivity of the whole electrode, such as <c>"0.12 mS/cm"</c>; above zero. It wins over any law.</summary>
    public string? EffectiveConductivity { get; set; }

    /// <summary>Electronic conductivity of the whole electrode, such as <c>"5 mS/cm"</c>; above zero. Left out, electrons count as free.</summary>
    public string? ElectronicConductivity { get; set; }

    /// <summary>Radius of the active material's particles, such as <c>"2.5 µm"</c>; above zero.</summary>
    public string? ParticleRadius { get; set; }

    /// <summary>How the electrode's phases are arranged.</summary>
    public Architecture Architecture { get; set; }
}
