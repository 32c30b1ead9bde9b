namespace PhiLi.Transport;

/// <summary>The resistance of a layer of electrolyte: at once, and when its salt has come to rest in a gradient.</summary>
/// <remarks>
/// At once: R = L/σ (Ohm). Steady: R = L/(σ·t₊) for 0 &lt; t₊ ≤ 1, after Bruce and Vincent: with electrodes that exchange Li⁺ alone,
/// the anions end up standing still, and only t₊σ carries. Assumes an ideal, dilute, fully dissociated salt of one kind, a small
/// current, and uniform layers; ion pairs and concentrated solutions depart from it. A single-ion conductor has t₊ = 1 and no
/// difference. Layers in series add. More thickness, less conductivity and a smaller t₊ all give more.
/// </remarks>
internal static class Separator
{
    /// <summary>L/σ in Ω·m².</summary>
    /// <param name="thickness">L in m, 0 or more; a layer of no thickness has no resistance.</param>
    /// <param name="conductivity">σ in S/m at the temperature of the cell, above 0.</param>
    public static double? Ohmic(double thickness, double conductivity) =>
        Finite.IsNotNegative(thickness) && Finite.IsPositive(conductivity) ? Finite.OrUnknown(thickness / conductivity) : null;

    /// <summary>L/(σ·t₊) in Ω·m².</summary>
    /// <param name="thickness">L in m, 0 or more.</param>
    /// <param name="conductivity">σ in S/m at the temperature of the cell, above 0.</param>
    /// <param name="transference">t₊, above 0 and up to 1; numbers outside are measured in concentrated solutions, and unknown here.</param>
    public static double? Steady(double thickness, double conductivity, double transference) =>
        transference is > 0 and <= 1 && Ohmic(thickness, conductivity) is { } ohmic ? Finite.OrUnknown(ohmic / transference) : null;
}
