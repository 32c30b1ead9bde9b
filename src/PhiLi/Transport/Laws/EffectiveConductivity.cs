namespace PhiLi.Transport;

/// <summary>The conductivity of a phase that fills only a part of a layer, S/m.</summary>
/// <remarks>
/// Declared tortuosity: σ·ε/τ, τ being the factor and not the length ratio, of which it is the square; its definition.
/// By chance: σ·((φ−φ_c)/(1−φ_c))² above the threshold φ_c, after Kirkpatrick, Rev. Mod. Phys. 45, 574 (1973). The power 2 is that of
/// three dimensions near the threshold; that σ is reached at φ = 1 is an interpolation. Up to the threshold nothing is connected, and
/// there is no number. At φ_c = 0.15 and φ = 0.3 it gives 0.031 where Bruggeman's ε^1.5, the rule of porous electrodes for a phase that
/// is connected everywhere, gives 0.16.
/// Aligned or continuous: σ·φ, conductors side by side, the most that any arrangement gives.
/// Assumes the other phases do not conduct this carrier, and no resistance between touching grains.
/// </remarks>
internal static class EffectiveConductivity
{
    /// <summary>σ·ε/τ.</summary>
    /// <param name="conductivity">σ of the dense phase in S/m, above 0.</param>
    /// <param name="fraction">ε, its volume fraction, 0 to 1; nothing of it is not connected.</param>
    /// <param name="tortuosity">τ, the factor, 1 or more.</param>
    public static LawResult WithTortuosity(double conductivity, double fraction, double tortuosity) =>
        !Finite.IsPositive(conductivity) || !Finite.IsFraction(fraction) || tortuosity is not (>= 1 and <= double.MaxValue) ? LawResult.Unknown
        : fraction == 0 ? new(null, Validity.NotConnected)
        : new(conductivity * fraction / tortuosity);

    /// <summary>σ·((φ−φ_c)/(1−φ_c))², or <see cref="Validity.NotConnected"/> up to the threshold.</summary>
    /// <param name="conductivity">σ of the dense phase in S/m, above 0.</param>
    /// <param name="fraction">φ, its volume fraction, 0 to 1.</param>
    /// <param name="threshold">φ_c, 0 or more and below 1.</param>
    public static LawResult Percolating(double conductivity, double fraction, double threshold)
    {
        if (!Finite.IsPositive(conductivity) || !Finite.IsFraction(fraction) || threshold is not (>= 0 and < 1))
            return LawResult.Unknown;
        if (fraction <= threshold)
            return new(null, Validity.NotConnected | Validity.Estimate);
        var beyond = (fraction - threshold) / (1 - threshold);
        return new(conductivity * beyond * beyond, Validity.Estimate);
    }

    /// <summary>By the shape of the phase: by chance for grains, straight through for a scaffold.</summary>
    /// <param name="conductivity">σ of the dense phase in S/m, above 0.</param>
    /// <param name="fraction">φ, its volume fraction, 0 to 1.</param>
    /// <param name="shape">How it lies in the layer.</param>
    public static LawResult Of(double conductivity, double fraction, PhaseShape shape)
    {
        if (shape.Form == PhaseForm.Continuous)
        {
            var straight = WithTortuosity(conductivity, fraction, 1);
            return straight.Value is null ? straight : straight with { Validity = Validity.BestCase };
        }

        var threshold = PercolationThreshold.Of(shape);
        if (threshold.Value is not { } least)
            return threshold;
        var result = Percolating(conductivity, fraction, least);
        return result with { Validity = result.Validity | threshold.Validity };
    }
}
