using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Transport;

/// <summary>Derived doubles, as reports tell them.</summary>
internal static class Told
{
    /// <summary>A figure in coherent SI units, in the unit that its field uses: <c>8.29 Ω·cm²</c>.</summary>
    public static string In(double value, QuantityKind kind) =>
        double.IsInfinity(value) || double.IsNaN(value)
            ? Numbers.Significant(value, 4)
            : Say.In(Rounded(value), kind.Customary);

    /// <summary>A figure in coherent SI units, in the unit that its field uses.</summary>
    public static string In(Bounded figure, QuantityKind kind) => In(figure.Value, kind);

    /// <summary>A plain number.</summary>
    public static string Plain(double value) => Numbers.Significant(value, 4);

    // A quarter is 0.25, but 298.15 is no double, and less 273.15 it would tell the digits that it lacks.
    private static Rational Rounded(double value) => Numbers.OfLaw(value) ?? Rational.Zero;
}
