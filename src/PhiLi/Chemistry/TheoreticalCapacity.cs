using System;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>The capacity that a formula allows.</summary>
public static class TheoreticalCapacity
{
    /// <summary>Charge of a mole of electrons, in C/mol: 96485.33212, as CODATA prints the product of the exact e and N_A.</summary>
    public static Rational Faraday { get; } = Rational.Parse("96485.33212");

    // 1 mAh is 3.6 C.
    private static readonly Rational CoulombsPerMilliampereHour = Rational.Parse("3.6");

    /// <summary>n·F/(3.6·M), exact.</summary>
    /// <param name="formula">The formula unit, of molar mass M.</param>
    /// <param name="electrons">Electrons n exchanged per formula unit; not below zero.</param>
    /// <returns>The capacity in mAh per gram of the formula as written.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="electrons"/> is below zero.</exception>
    public static Rational Of(Formula formula, Rational electrons)
    {
        if (electrons.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(electrons), "Electrons are counted from zero.");
        return electrons * Faraday / (CoulombsPerMilliampereHour * formula.MolarMass);
    }
}
