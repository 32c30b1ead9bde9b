using System;

namespace PhiLi.Transport;

/// <summary>
/// The conductivity of a mixture of two conductors, from effective medium to percolation. Its powers are irrational and it has no closed
/// form: it is bisected in double.
/// </summary>
/// <remarks>
/// For the better conductor h, the worse l and A = (1−φ_c)/φ_c, σ* is the root of
/// (1−φ_h)(σ_l^{1/s}−σ*^{1/s})/(σ_l^{1/s}+Aσ*^{1/s}) + φ_h(σ_h^{1/t}−σ*^{1/t})/(σ_h^{1/t}+Aσ*^{1/t}) = 0, after McLachlan, Blaszkiewicz
/// and Newnham, J. Am. Ceram. Soc. 73, 2187 (1990). Both terms fall with σ*, so that there is one root, and it lies between σ_l and σ_h.
/// With s = t = 1 and φ_c = ⅓ it is Bruggeman's for spheres; with an insulating l it is the percolation law of exponent t. Assumes
/// grains of one size mixed by chance and known parameters, which it does not foretell: a result is an estimate.
/// </remarks>
internal static class EffectiveMedium
{
    /// <summary>φ_c where it is not declared.</summary>
    public const double Threshold = 0.28;

    /// <summary>s where it is not declared: the exponent below the threshold.</summary>
    public const double Below = 0.87;

    /// <summary>t where it is not declared: the exponent above the threshold.</summary>
    public const double Above = 2;

    // Halving an interval of at most 1500 in ln σ until its ends are neighbours takes less than 70.
    private const int Halvings = 100;

    /// <summary>σ* in S/m; <see cref="Validity.NotConnected"/> without a number where the worse insulates and the better is not connected.</summary>
    /// <param name="first">σ of one phase in S/m, 0 or more.</param>
    /// <param name="second">σ of the other in S/m, 0 or more.</param>
    /// <param name="fractionOfSecond">Volume fraction of the other, 0 to 1.</param>
    /// <param name="threshold">φ_c of the better conductor, between 0 and 1.</param>
    /// <param name="below">s, above 0.</param>
    /// <param name="above">t, above 0.</param>
    public static LawResult Conductivity(
        double first, double second, double fractionOfSecond, double threshold = Threshold, double below = Below, double above = Above)
    {
        if (!Finite.IsNotNegative(first) || !Finite.IsNotNegative(second) || !Finite.IsFraction(fractionOfSecond)
            || threshold is not (> 0 and < 1) || !Finite.IsPositive(below) || !Finite.IsPositive(above))
        {
            return LawResult.Unknown;
        }

        var (worse, better, fraction) = first <= second ? (first, second, fractionOfSecond) : (second, first, 1 - fractionOfSecond);
        if (better == 0 || (worse == 0 && fraction <= threshold))
            return new(null, Validity.NotConnected | Validity.Estimate);

        // What is left of the equation with an insulator can be solved, and has no logarithm to start from.
        if (worse == 0)
            return new(better * Math.Pow((fraction - threshold) / (1 - threshold), above), Validity.Estimate);
        if (fraction == 0 || worse == better)
            return new(worse, Validity.Estimate);
        return new(fraction == 1 ? better : Root(worse, better, fraction, threshold, below, above), Validity.Estimate);
    }

    private static double Root(double worse, double better, double fraction, double threshold, double below, double above)
    {
        var ratio = (1 - threshold) / threshold;
        var (logOfWorse, logOfBetter) = (Math.Log(worse), Math.Log(better));
        var (low, high) = (logOfWorse, logOfBetter);
        for (var i = 0; i < Halvings && low < high; i++)
        {
            var middle = low + ((high - low) / 2);

            // Quotients of powers, at most one: powers alone overflow, and underflow together.
            var l = Math.Exp((logOfWorse - middle) / below);
            var h = Math.Exp((middle - logOfBetter) / above);
            var sum = ((1 - fraction) * (l - 1) / (l + ratio)) + (fraction * (1 - h) / (1 + (ratio * h)));
            if (middle == low || middle == high)
                break;
            if (sum > 0)
                low = middle;
            else
                high = middle;
        }

        // Rounding of logarithms must not lead outside.
        return Math.Min(Math.Max(Math.Exp(low + ((high - low) / 2)), worse), better);
    }
}
