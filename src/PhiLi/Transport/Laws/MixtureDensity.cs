using System;
using System.Collections.Generic;

namespace PhiLi.Transport;

/// <summary>A component of a mixture.</summary>
/// <param name="MassFraction">w, 0 to 1.</param>
/// <param name="Density">ρ of the dense component in kg/m³, above 0.</param>
internal readonly record struct MixedMass(double MassFraction, double Density);

/// <summary>The density of a mixture without pores, and the share in volume of its components.</summary>
/// <remarks>
/// 1/ρ_mix = Σ w/ρ, φ = (w/ρ)/Σ(w/ρ): volumes add, by geometry. Assumes that no component takes up another. Mass fractions add up to
/// one; what rounding leaves, up to <see cref="Rounding"/>, is shared out in proportion, and more makes the mixture unknown.
/// </remarks>
internal static class MixtureDensity
{
    /// <summary>How far from 1 the sum of printed mass fractions may be.</summary>
    public const double Rounding = 0.02;

    /// <summary>ρ_mix in kg/m³.</summary>
    public static double? Of(IReadOnlyList<MixedMass> components) => Sums(components) is var (mass, volume) ? Finite.OrUnknown(mass / volume) : null;

    /// <summary>φ of each component in the solid, in the order given; they add up to one. Null where the mixture is unknown.</summary>
    public static IReadOnlyList<double>? VolumeFractions(IReadOnlyList<MixedMass> components)
    {
        if (Sums(components) is not var (_, volume))
            return null;
        var fractions = new double[components.Count];
        for (var i = 0; i < fractions.Length; i++)
            fractions[i] = components[i].MassFraction / components[i].Density / volume;
        return fractions;
    }

    private static (double Mass, double Volume)? Sums(IReadOnlyList<MixedMass> components)
    {
        var (mass, volume) = (0.0, 0.0);
        foreach (var component in components)
        {
            if (!Finite.IsFraction(component.MassFraction) || !Finite.IsPositive(component.Density))
                return null;
            mass += component.MassFraction;
            volume += component.MassFraction / component.Density;
        }

        return Math.Abs(mass - 1) <= Rounding && Finite.IsPositive(volume) ? (mass, volume) : null;
    }
}
