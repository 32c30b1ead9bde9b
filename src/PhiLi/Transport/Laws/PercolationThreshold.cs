namespace PhiLi.Transport;

/// <summary>The volume fraction from which on grains of a shape, thrown in by chance, make a path through a mixture.</summary>
/// <remarks>
/// Spheres 0.16; rods 0.7·d/ℓ; discs 1.15·thickness/diameter; a continuous phase 0. After Balberg, Anderson, Alexander and Wagner,
/// Phys. Rev. B 30, 3933 (1984): what is constant at the threshold is the number of grains times the volume that one excludes for the
/// centre of another. Long rods exclude πdℓ²/2, thin discs π²D³/8; with 1.4 and 1.8 of it per grain the two factors follow
/// (1.4/2 = 0.7, 2·1.8/π = 1.146). Assumes grains of one size, no direction preferred, no attraction. Both laws are of slender grains: where they
/// exceed the threshold of spheres, that one is given, with <see cref="Validity.OutOfRange"/>. Real mixtures are an estimate in any
/// case: sizes that differ much lower it.
/// </remarks>
internal static class PercolationThreshold
{
    private const double OfSpheres = 0.16;
    private const double OfRods = 0.7;
    private const double OfDiscs = 1.15;

    /// <summary>φ_c, from 0 to 1.</summary>
    public static LawResult Of(PhaseShape shape) => shape.Form switch
    {
        PhaseForm.Spheres => new(OfSpheres),
        PhaseForm.Continuous => new(0),
        PhaseForm.Rods => OfSlender(OfRods, shape.Slenderness),
        PhaseForm.Discs => OfSlender(OfDiscs, shape.Slenderness),
        _ => LawResult.Unknown,
    };

    private static LawResult OfSlender(double factor, double slenderness) =>
        slenderness is not (> 0 and <= 1) ? LawResult.Unknown
        : factor * slenderness > OfSpheres ? new(OfSpheres, Validity.OutOfRange)
        : new(factor * slenderness);
}
