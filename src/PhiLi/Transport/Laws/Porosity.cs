namespace PhiLi.Transport;

/// <summary>The share of a layer's volume that is not solid.</summary>
/// <remarks>
/// 1 − m/(ρ_mix·L), by geometry. Below 0 more solid was declared than the thickness holds: the number is given, so that it can be told,
/// with <see cref="Validity.Impossible"/>. 0 is a dense layer.
/// </remarks>
internal static class Porosity
{
    /// <summary>The porosity, at most 1.</summary>
    /// <param name="arealMass">m of the composite in kg/m², 0 or more.</param>
    /// <param name="mixtureDensity">ρ_mix without pores in kg/m³, above 0.</param>
    /// <param name="thickness">L in m, above 0.</param>
    public static LawResult Of(double arealMass, double mixtureDensity, double thickness)
    {
        if (!Finite.IsNotNegative(arealMass) || !Finite.IsPositive(mixtureDensity) || !Finite.IsPositive(thickness))
            return LawResult.Unknown;
        var porosity = Finite.OrUnknown(1 - (arealMass / mixtureDensity / thickness));
        return new(porosity, porosity is < 0 ? Validity.Impossible : Validity.Holds);
    }
}
