namespace PhiLi.Transport;

/// <summary>The resistance of a coating on the particles of an electrode, per geometric area.</summary>
/// <remarks>
/// A coating's L/σ is per surface of the particles, of which an electrode has far more than geometric area. Spheres of radius r that
/// fill the fraction ε of an electrode of thickness L_e have 3ε/r of surface per volume, hence the roughness 3ε·L_e/r per area, by
/// geometry. Assumes equal spheres, all of their surface in use, and a coat thin against r. Of many sizes, r is the one that has the
/// mean of surface to volume.
/// </remarks>
internal static class Coating
{
    // Electrodes in use lie between a monolayer of large grains and a thick layer of fine ones.
    private const double LeastUsual = 30;
    private const double MostUsual = 150;

    /// <summary>3ε·L_e/r: surface of the particles per geometric area. Usual are 30 to 150; outside, the result says so.</summary>
    /// <param name="activeFraction">ε, volume of active material in that of the electrode, above 0 and up to 1.</param>
    /// <param name="electrodeThickness">L_e in m, above 0.</param>
    /// <param name="particleRadius">r in m, above 0.</param>
    public static LawResult Roughness(double activeFraction, double electrodeThickness, double particleRadius)
    {
        if (activeFraction is not (> 0 and <= 1) || !Finite.IsPositive(electrodeThickness) || !Finite.IsPositive(particleRadius))
            return LawResult.Unknown;
        var roughness = Finite.OrUnknown(3 * activeFraction * (electrodeThickness / particleRadius));
        return new(roughness, roughness is < LeastUsual or > MostUsual ? Validity.OutOfRange : Validity.Holds);
    }

    /// <summary>L/(σ·roughness) in Ω·m² of geometric area.</summary>
    /// <param name="thickness">L of the coat in m, 0 or more.</param>
    /// <param name="conductivity">σ of the coat in S/m, above 0.</param>
    /// <param name="roughness">Surface of the particles per geometric area, above 0.</param>
    public static double? Resistance(double thickness, double conductivity, double roughness) =>
        Finite.IsPositive(roughness) && Separator.Ohmic(thickness, conductivity) is { } perSurface ? Finite.OrUnknown(perSurface / roughness) : null;
}
