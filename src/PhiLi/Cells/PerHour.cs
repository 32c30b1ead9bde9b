using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>Φ and flux are told per hour and computed per second.</summary>
internal static class PerHour
{
    private static readonly Rational SecondsPerHour = new(3600);

    /// <summary>The double nearest to a value in mol·m⁻²·h⁻¹ of one in mol·m⁻²·s⁻¹.</summary>
    public static double? Of(Rational? perSecond) =>
        perSecond is { } value && Numbers.IsDouble(value * SecondsPerHour, out var nearest) ? nearest : null;
}
