using System;

namespace PhiLi.Transport;

/// <summary>The overpotential of charge transfer at an interface. The inverse hyperbolic sine is irrational: this is computed in double.</summary>
/// <remarks>
/// η = (2RT/F)·asinh(j/(2j₀)), the Butler–Volmer law for one electron and α = ½, solved for η. j and j₀ are per geometric area. For
/// small j it is the resistance RT/(F·j₀), which it never exceeds: at 100 mV and 25 °C the law passes 1.76 times the current of its
/// linear limit. Assumes no limit by diffusion on either side. Where j₀ is given, this stands in for the interface's resistance and is
/// never added to it.
/// </remarks>
internal static class ButlerVolmer
{
    /// <summary>η in V, with the sign of the current.</summary>
    /// <param name="currentDensity">j in A/m².</param>
    /// <param name="exchangeCurrentDensity">j₀ in A/m², above 0.</param>
    /// <param name="temperature">T in K, above 0.</param>
    public static double? Overpotential(double currentDensity, double exchangeCurrentDensity, double temperature) =>
        Finite.OrUnknown(currentDensity) is not null && Finite.IsPositive(exchangeCurrentDensity) && Finite.IsPositive(temperature)
            ? Finite.OrUnknown(2 * Constants.ThermalVoltage(temperature) * Asinh(currentDensity / exchangeCurrentDensity / 2))
            : null;

    /// <summary>RT/(F·j₀) in Ω·m²: the charge-transfer resistance at a current that is small against j₀.</summary>
    /// <param name="exchangeCurrentDensity">j₀ in A/m², above 0.</param>
    /// <param name="temperature">T in K, above 0.</param>
    public static double? ChargeTransfer(double exchangeCurrentDensity, double temperature) =>
        Finite.IsPositive(exchangeCurrentDensity) && Finite.IsPositive(temperature)
            ? Finite.OrUnknown(Constants.ThermalVoltage(temperature) / exchangeCurrentDensity)
            : null;

    /// <summary>η/j in Ω·m²: the resistance that passes this current at this overpotential, to stand in for R_ct.</summary>
    /// <param name="currentDensity">j in A/m²; without a current it is the linear limit.</param>
    /// <param name="exchangeCurrentDensity">j₀ in A/m², above 0.</param>
    /// <param name="temperature">T in K, above 0.</param>
    public static double? Resistance(double currentDensity, double exchangeCurrentDensity, double temperature) =>
        currentDensity == 0
            ? ChargeTransfer(exchangeCurrentDensity, temperature)
            : Overpotential(currentDensity, exchangeCurrentDensity, temperature) is { } overpotential
                ? Finite.OrUnknown(overpotential / currentDensity)
                : null;

    // .NET Standard 2.0 has none. ln(x + √(x²+1)) loses every digit of a small x, and x² overflows for a large one.
    private static double Asinh(double value)
    {
        var magnitude = Math.Abs(value);
        var result = magnitude > 1e8
            ? Math.Log(magnitude) + Math.Log(2)
            : LogOfOnePlus(magnitude + (magnitude * magnitude / (1 + Math.Sqrt(1 + (magnitude * magnitude)))));
        return value < 0 ? -result : result;
    }

    // What rounding 1 + x takes from x, the quotient gives back.
    private static double LogOfOnePlus(double value)
    {
        var sum = 1 + value;
        return sum == 1 ? value : Math.Log(sum) * (value / (sum - 1));
    }
}
