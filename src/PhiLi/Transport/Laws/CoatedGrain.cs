namespace PhiLi.Transport;

/// <summary>A round grain in a coat that conducts otherwise, taken as one grain of one conductivity.</summary>
/// <remarks>
/// Y = (r/(r+δ))³, σ_g = σ_i[2σ_i+σ_f+2Y(σ_f−σ_i)]/[2σ_i+σ_f−Y(σ_f−σ_i)], after Nan (1993) and Przyluski (1995): Maxwell's result for a
/// sphere of σ_f in a sphere of σ_i, from outside not to be told from one of σ_g. It lies between the two. Without a coat (Y = 1) it is
/// the filler; of a coat alone (Y = 0) the coat.
/// </remarks>
internal static class CoatedGrain
{
    /// <summary>Y, the volume fraction of the grain in grain and coat, 0 to 1.</summary>
    /// <param name="radius">r in m, above 0.</param>
    /// <param name="coat">δ in m, 0 or more.</param>
    public static double? Core(double radius, double coat)
    {
        if (!Finite.IsPositive(radius) || !Finite.IsNotNegative(coat))
            return null;
        var ratio = 1 / (1 + (coat / radius));
        return ratio * ratio * ratio;
    }

    /// <summary>σ_g in S/m.</summary>
    /// <param name="coat">σ_i in S/m, 0 or more.</param>
    /// <param name="filler">σ_f in S/m, 0 or more.</param>
    /// <param name="core">Y, 0 to 1.</param>
    public static double? Conductivity(double coat, double filler, double core)
    {
        if (!Finite.IsNotNegative(coat) || !Finite.IsNotNegative(filler) || !Finite.IsFraction(core))
            return null;
        if (core == 1)
            return filler;

        // An insulating coat seals its grain; the formula has 0/0 where the grain insulates as well.
        if (coat == 0)
            return 0;

        // 2σ_i+σ_f ± … written as sums of what is not negative, in units of σ_i.
        var ratio = filler / coat;
        var numerator = (2 * (1 - core)) + (ratio * (1 + (2 * core)));
        var denominator = 2 + core + (ratio * (1 - core));
        return Finite.OrUnknown(coat * (numerator / denominator));
    }
}
