using System;

namespace PhiLi.Transport;

/// <summary>
/// The resistance of a composite electrode to direct current: an ionic rail, an electronic rail, and charge transfer between them all
/// along. Hyperbolic functions are irrational: this is computed in double.
/// </summary>
/// <remarks>
/// With ν = √((R_i+R_e)/R_ct):
/// R = R_iR_e/(R_i+R_e)·[1 + 2/(ν·sinh ν)] + (R_i²+R_e²)/((R_i+R_e)·ν·tanh ν), after Euler and Nonnenmacher (1960) and Newman and
/// Tobias (1962). Limits: R_e = 0 gives √(R_iR_ct)·coth√(R_i/R_ct), R_ct = 0 gives R_iR_e/(R_i+R_e), and a large R_ct gives
/// R_ct + (R_i+R_e)/3.
/// Assumes linear kinetics, rails of one conductivity from end to end, one state of charge all over (the first moments of a step), no
/// gradient of salt, and a current that enters by the ions at one face and leaves by the electrons at the other. It is the same with
/// ions and electrons exchanged, and grows with each of the three. R_ct is the resistance of this electrode's interface, all of its
/// surface counted, per geometric area: it is inside R and never added to it again.
/// </remarks>
internal static class CompositeElectrode
{
    // Below, the terms in 1/ν² overflow, and ν itself may be lost. Nothing is needed for a large ν: 1/sinh of it is 0 at last, as it should be.
    private const double Series = 1e-3;

    /// <summary>R in Ω·m².</summary>
    /// <param name="ionic">R_i = L/σ_i,eff in Ω·m², 0 or more.</param>
    /// <param name="electronic">R_e = L/σ_e,eff in Ω·m², 0 or more.</param>
    /// <param name="chargeTransfer">R_ct in Ω·m² of geometric area, 0 or more.</param>
    public static double? Resistance(double ionic, double electronic, double chargeTransfer)
    {
        if (!Finite.IsNotNegative(ionic) || !Finite.IsNotNegative(electronic) || !Finite.IsNotNegative(chargeTransfer))
            return null;

        var rails = ionic + electronic;
        if (rails == 0)
            return chargeTransfer;

        // Side by side R_iR_e/(R_i+R_e) ≤ (R_i+R_e)/4, so that nothing cancels in (R_i²+R_e²)/(R_i+R_e).
        var parallel = ionic / rails * electronic;
        var uneven = rails - (2 * parallel);
        var ratio = rails / chargeTransfer;
        var nu = Math.Sqrt(ratio);
        if (nu < Series)
            return Finite.OrUnknown(chargeTransfer + (rails / 3) + (ratio * ((7 * parallel / 180) - (uneven / 45))));

        return Finite.OrUnknown((parallel * (1 + (2 / (nu * Math.Sinh(nu))))) + (uneven / (nu * Math.Tanh(nu))));
    }

    /// <summary>R_i/3 in Ω·m²: an estimate where R_ct is not declared.</summary>
    /// <remarks>
    /// What an evenly used electrode of electrons that move freely adds to its R_ct. For shares and the bottleneck, never for a rule: the
    /// sum R_ct + R_i/3 itself errs by +8.5 % at R_i = 3R_ct and by +36.5 % at ten times.
    /// </remarks>
    /// <param name="ionic">R_i in Ω·m², 0 or more.</param>
    public static LawResult EvenUse(double ionic) =>
        Finite.IsNotNegative(ionic) ? new(ionic / 3, Validity.Estimate) : LawResult.Unknown;
}
