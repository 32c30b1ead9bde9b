using System;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>How an activation energy was fitted.</summary>
internal enum ArrheniusForm
{
    /// <summary>σT = A·exp(−Ea/kT), the form that hopping of ions gives, and what is meant where nothing is said.</summary>
    TimesTemperature,

    /// <summary>σ = A·exp(−Ea/kT), which some papers fit.</summary>
    Plain,
}

/// <summary>Conductivity at another temperature. Exponentials are irrational: this is computed in double.</summary>
/// <remarks>
/// σT = A·exp(−Ea/kT), or σ = A·exp(−Ea/kT); of the second the first gives T₁/T₂, 0.895 from 25 to 60 °C. Assumes one mechanism and
/// one phase between the two temperatures. Polymers above their glass transition bend away from it (Vogel, Tammann and Fulcher), and a
/// melting point breaks it. Trusted over 50 K.
/// </remarks>
internal static class Arrhenius
{
    /// <summary>The span of temperature in K over which an activation energy is trusted.</summary>
    public const double TrustedSpan = 50;

    /// <summary>The difference of temperature in K up to which a conductivity without an activation energy stands as it is.</summary>
    public const double NegligibleSpan = 5;

    /// <summary>Ea/k in kelvins, of an energy per particle (J) or per amount (J/mol).</summary>
    public static double Kelvins(Rational energy, QuantityKind kind) =>
        energy.ToDouble() / PerKelvin(kind);

    /// <summary>Ea in J, or in J/mol of an energy per amount, of Ea/k in kelvins.</summary>
    public static double Energy(double kelvins, QuantityKind kind) => kelvins * PerKelvin(kind);

    /// <summary>σ(to)/σ(from).</summary>
    /// <param name="barrier">Ea/k, K.</param>
    /// <param name="from">K.</param>
    /// <param name="to">K.</param>
    /// <param name="form">How Ea was fitted.</param>
    public static double Ratio(double barrier, double from, double to, ArrheniusForm form = ArrheniusForm.TimesTemperature) =>
        (form == ArrheniusForm.Plain ? 1 : from / to) * Math.Exp(-barrier * ((1 / to) - (1 / from)));

    /// <summary>σ(to) in S/m.</summary>
    /// <remarks>
    /// <see cref="Validity.Extrapolated"/> beyond <see cref="TrustedSpan"/>; <see cref="Validity.AcrossMelting"/> where the melting point
    /// lies between. Without a barrier the conductivity is unknown beyond <see cref="NegligibleSpan"/> and unchanged within.
    /// </remarks>
    /// <param name="conductivity">σ(from) in S/m, above 0.</param>
    /// <param name="from">K, above 0.</param>
    /// <param name="to">K, above 0.</param>
    /// <param name="barrier">Ea/k in K, 0 or more; null where no activation energy is known.</param>
    /// <param name="form">How Ea was fitted.</param>
    /// <param name="melting">The melting point of the conductor in K, if it has one that is known.</param>
    public static LawResult Conductivity(
        double conductivity, double from, double to, double? barrier, ArrheniusForm form = ArrheniusForm.TimesTemperature, double? melting = null)
    {
        if (!Finite.IsPositive(conductivity) || !Finite.IsPositive(from) || !Finite.IsPositive(to))
            return LawResult.Unknown;

        var span = Math.Abs(to - from);
        if (barrier is { } known ? !Finite.IsNotNegative(known) : span > NegligibleSpan)
            return LawResult.Unknown;

        var validity = span > TrustedSpan ? Validity.Extrapolated : Validity.Holds;
        if (melting is { } point && point > Math.Min(from, to) && point < Math.Max(from, to))
            validity |= Validity.AcrossMelting;

        var result = barrier is { } height ? Finite.OrUnknown(conductivity * Ratio(height, from, to, form)) : conductivity;
        return result is > 0 ? new(result, validity) : LawResult.Unknown;
    }

    private static double PerKelvin(QuantityKind kind) => ReferenceEquals(kind, QuantityKinds.MolarEnergy) ? Constants.Gas : Constants.Boltzmann;
}
