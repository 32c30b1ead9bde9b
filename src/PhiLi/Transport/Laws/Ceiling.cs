namespace PhiLi.Transport;

/// <summary>What a sum of resistances costs at a current, and the Φ it leaves at an overpotential that is allowed.</summary>
/// <remarks>
/// Ohm's law and k of <see cref="Throughput"/>: η = j·ΣR = Φ·ΣR/k, Φ ≤ k·η/ΣR. Φ is that of a nominal step, which delivers all of its
/// nominal capacity; k·j of any other is its flux. Assumes that every part is linear: a kinetic interface costs less than that at a
/// large current (<see cref="ButlerVolmer"/>), so that the ceiling is too low where such an interface is the largest part. What is not
/// in the sum costs as well: η is a lower bound and the ceiling an upper one of what was declared.
/// </remarks>
internal static class Ceiling
{
    private static readonly double MolesPerCoulomb = Throughput.MolesPerCoulomb.ToDouble();

    /// <summary>η = j·ΣR in V.</summary>
    /// <param name="currentDensity">j in A/m², 0 or more.</param>
    /// <param name="resistance">ΣR in Ω·m², 0 or more.</param>
    public static double? Overpotential(double currentDensity, double resistance) =>
        Finite.IsNotNegative(currentDensity) && Finite.IsNotNegative(resistance) ? Finite.OrUnknown(currentDensity * resistance) : null;

    /// <summary>η = Φ·ΣR/k in V, of a nominal step.</summary>
    /// <param name="phi">Φ in mol/(m²·s), 0 or more.</param>
    /// <param name="resistance">ΣR in Ω·m², 0 or more.</param>
    public static double? OverpotentialOfPhi(double phi, double resistance) => Overpotential(phi / MolesPerCoulomb, resistance);

    /// <summary>k·η/ΣR in mol/(m²·s); null without a resistance, which sets no ceiling.</summary>
    /// <param name="overpotential">η in V that is allowed, above 0.</param>
    /// <param name="resistance">ΣR in Ω·m², above 0.</param>
    public static double? Phi(double overpotential, double resistance) =>
        Finite.IsPositive(overpotential) && Finite.IsPositive(resistance) ? Finite.OrUnknown(MolesPerCoulomb * overpotential / resistance) : null;

    /// <summary>The factor by which the ceiling rises when a sum becomes another one.</summary>
    /// <param name="before">ΣR in Ω·m², above 0.</param>
    /// <param name="after">ΣR in Ω·m², above 0.</param>
    public static double? Gain(double before, double after) =>
        Finite.IsPositive(before) && Finite.IsPositive(after) ? Finite.OrUnknown(before / after) : null;

    /// <summary>The factor, 1 to 2, by which the ceiling rises when a part of the sum is halved.</summary>
    /// <remarks>For a part that is a term of the sum. What lies inside a composite electrode is halved there, and told by <see cref="Gain"/>.</remarks>
    /// <param name="part">R in Ω·m², 0 up to the sum.</param>
    /// <param name="sum">ΣR in Ω·m², above 0.</param>
    public static double? GainOfHalving(double part, double sum) =>
        part >= 0 && part <= sum ? Gain(sum, sum - (part / 2)) : null;
}
