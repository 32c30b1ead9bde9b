using System;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>
/// Conductivity at another temperature by σT = A·exp(−Ea/kT), the form that hopping of ions gives. Exponentials are irrational: this is
/// computed in double.
/// </summary>
/// <remarks>The form σ = A·exp(−Ea/kT), which some papers fit, gives more: T₁/T₂ of it, 0.895 from 25 to 60 °C, is what the two differ by.</remarks>
internal static class Arrhenius
{
    // Exact in the SI since 2019: k in J/K, N_A in 1/mol.
    private const double Boltzmann = 1.380649e-23;
    private const double Avogadro = 6.02214076e23;

    /// <summary>Ea/k in kelvins, of an energy per particle (J) or per amount (J/mol).</summary>
    public static double Kelvins(Rational energy, QuantityKind kind) =>
        energy.ToDouble() / (ReferenceEquals(kind, QuantityKinds.MolarEnergy) ? Boltzmann * Avogadro : Boltzmann);

    /// <summary>σ(to)/σ(from).</summary>
    /// <param name="barrier">Ea/k, K.</param>
    /// <param name="from">K.</param>
    /// <param name="to">K.</param>
    public static double Ratio(double barrier, double from, double to) => from / to * Math.Exp(-barrier * ((1 / to) - (1 / from)));
}
