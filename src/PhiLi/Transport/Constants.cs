using PhiLi.Chemistry;

namespace PhiLi.Transport;

/// <summary>Constants of nature as the laws in double use them.</summary>
/// <remarks>
/// k and N_A are defined exactly since the SI of 2019 (SI Brochure, 9th edition, 2019); R = N_A·k is exact with them. F is the one
/// that capacities are computed with, 96485.33212 C/mol, which is N_A·e as CODATA prints it. Φ has a k of its own, see
/// <see cref="Throughput"/>.
/// </remarks>
internal static class Constants
{
    /// <summary>k, J/K.</summary>
    public const double Boltzmann = 1.380649e-23;

    /// <summary>N_A, 1/mol.</summary>
    public const double Avogadro = 6.02214076e23;

    /// <summary>R, J/(mol·K); 8.314462618.</summary>
    public const double Gas = Boltzmann * Avogadro;

    /// <summary>F, C/mol.</summary>
    public static readonly double Faraday = TheoreticalCapacity.Faraday.ToDouble();

    /// <summary>RT/F in volts: 25.693 mV at 25 °C.</summary>
    /// <param name="temperature">K.</param>
    public static double ThermalVoltage(double temperature) => Gas * temperature / Faraday;
}
