using System;
using System.Collections.Generic;

namespace PhiLi.Transport;

/// <summary>A crystallographic site.</summary>
/// <param name="Multiplicity">m, how many of it a formula unit has, above 0.</param>
/// <param name="Occupancies">x of each species on it, 0 to 1; what is left of one is empty.</param>
internal readonly record struct MixedSite(double Multiplicity, IReadOnlyList<double> Occupancies);

/// <summary>The configurational entropy of species mixed on sites. Logarithms are irrational: this is computed in double.</summary>
/// <remarks>
/// S = −R·Σ m·Σ x·ln x over sites and species (Boltzmann, with Stirling's approximation), what is empty on a site counted as a species
/// of its own. Assumes ideal mixing: no order and no correlation between neighbours, so that it is an upper bound. A site that holds one
/// species, or nothing, adds nothing. Printed occupancies are rounded: a sum within <see cref="Rounding"/> of one is taken for one, and
/// no vacancy is made of the rest. A number without a verdict: no threshold of "high entropy" follows from it.
/// </remarks>
internal static class MixingEntropy
{
    /// <summary>How far from 1 the sum of printed occupancies of a full site may be.</summary>
    public const double Rounding = 0.01;

    /// <summary>S in J/(mol·K) per formula unit; null where a site is overfull or a number is none.</summary>
    public static double? Of(IReadOnlyList<MixedSite> sites)
    {
        var sum = 0.0;
        foreach (var site in sites)
        {
            if (!Finite.IsPositive(site.Multiplicity) || OfSite(site.Occupancies) is not { } entropy)
                return null;
            sum += site.Multiplicity * entropy;
        }

        return Finite.OrUnknown(Constants.Gas * sum);
    }

    private static double? OfSite(IReadOnlyList<double> occupancies)
    {
        var filled = 0.0;
        foreach (var occupancy in occupancies)
        {
            if (!Finite.IsFraction(occupancy))
                return null;
            filled += occupancy;
        }

        if (filled > 1 + Rounding)
            return null;

        var isFull = filled >= 1 - Rounding;
        var sum = isFull ? 0 : Term(1 - filled);
        foreach (var occupancy in occupancies)
            sum += Term(isFull ? occupancy / filled : occupancy);
        return sum;
    }

    // x·ln x goes to 0 with x, and ln 0 is none.
    private static double Term(double share) => share == 0 ? 0 : -share * Math.Log(share);
}
