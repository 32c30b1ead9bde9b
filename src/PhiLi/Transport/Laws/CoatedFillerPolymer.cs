namespace PhiLi.Transport;

/// <summary>The conductivity of a polymer with grains of a filler, around each of which a layer of it conducts otherwise.</summary>
/// <remarks>
/// Three phases in two steps, after Nan (1993), Przyluski (1995) and McLachlan (1990): filler and layer become one coated grain
/// (<see cref="CoatedGrain"/>), of which there are φ_g = φ_f/Y; coated grains and free polymer become the membrane
/// (<see cref="EffectiveMedium"/>). At φ_g ≥ 1 the layers fill all that is not filler: no free polymer is left, and the membrane is the
/// coated grain with Y = φ_f. Assumes round grains of one size that do not cling together, and layers that do not overlap until they
/// fill the space. σ_i and δ are seldom measured: the result is an estimate, and a declared conductivity of the membrane wins.
/// </remarks>
internal static class CoatedFillerPolymer
{
    /// <summary>σ* in S/m, and <see cref="Validity.NoFreeMatrix"/> where the layers fill the space.</summary>
    /// <param name="matrix">σ_m of the free polymer in S/m, 0 or more.</param>
    /// <param name="layer">σ_i of the layer around a grain in S/m, 0 or more.</param>
    /// <param name="filler">σ_f in S/m, 0 for an insulating filler.</param>
    /// <param name="radius">r of a grain in m, above 0.</param>
    /// <param name="layerThickness">δ in m, 0 or more.</param>
    /// <param name="fillerFraction">φ_f, volume fraction of the filler without its layer, 0 to 1.</param>
    /// <param name="threshold">φ_c of the better conductor, between 0 and 1.</param>
    public static LawResult Conductivity(
        double matrix, double layer, double filler, double radius, double layerThickness, double fillerFraction, double threshold = EffectiveMedium.Threshold)
    {
        if (!Finite.IsFraction(fillerFraction) || CoatedGrain.Core(radius, layerThickness) is not { } core)
            return LawResult.Unknown;

        if (fillerFraction > 0 && fillerFraction >= core)
        {
            var validity = Validity.Estimate | (fillerFraction < 1 ? Validity.NoFreeMatrix : Validity.Holds);
            return Finite.IsNotNegative(matrix) && CoatedGrain.Conductivity(layer, filler, fillerFraction) is { } full
                ? full == 0 ? new(null, validity | Validity.NotConnected) : new(full, validity)
                : LawResult.Unknown;
        }

        // Without filler there are no grains, also where their layer is so thick that Y is no double but 0.
        var grains = fillerFraction == 0 ? 0 : fillerFraction / core;
        return CoatedGrain.Conductivity(layer, filler, core) is { } grain
            ? EffectiveMedium.Conductivity(matrix, grain, grains, threshold)
            : LawResult.Unknown;
    }
}
