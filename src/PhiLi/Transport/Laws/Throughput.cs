using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>
/// The lithium-ion transport throughput Φ = C/(C_Li·M_Li·t): moles of Li⁺ through a square metre of electrode/electrolyte
/// interface in an hour.
/// </summary>
/// <remarks>
/// Computed with dimensions: charge per area over charge per amount over time. C_Li·M_Li is the charge of a mole of lithium as the
/// definition prints it, 3860 mAh/g × 6.941 g/mol = 26.79 A·h/mol; the exact Faraday constant, 96485.33212 C/mol, would give a Φ
/// that is 0.034 % smaller. The printed formula's factor 1000 belongs to other units: with mAh/cm² in and mol·m⁻²·h⁻¹ out it is 10⁴.
/// Source of the definition and of the published landscape: J. Chin. Ceram. Soc. 53(6), 1624 (2025).
/// </remarks>
internal static class Throughput
{
    /// <summary>C_Li·M_Li in C/mol: 3860 mAh/g × 6.941 g/mol × 3.6 C/mAh.</summary>
    public static readonly Rational ChargePerMole = new Rational(3860) * Rational.Parse("6.941") * Rational.Parse("3.6");

    /// <summary>k in mol/C; 0.373242 mol·m⁻²·h⁻¹ per mA/cm².</summary>
    public static readonly Rational MolesPerCoulomb = Rational.One / ChargePerMole;

    private static readonly Figure Moles = Figure.Exact(MolesPerCoulomb);

    /// <summary>Φ in mol/(m²·s) of a charge per area (C/m²) delivered at a rate (1/s).</summary>
    public static Figure Phi(Figure arealCapacity, Figure rate) => Moles * arealCapacity * rate;

    /// <summary>The mean of Φ over a measured time, mol/(m²·s).</summary>
    public static Figure MeanPhi(Figure arealCapacity, Figure time) => Moles * arealCapacity / time;

    /// <summary>k·j in mol/(m²·s): what crosses the interface while a current per area (A/m²) flows.</summary>
    public static Figure Flux(Figure currentDensity) => Moles * currentDensity;
}
