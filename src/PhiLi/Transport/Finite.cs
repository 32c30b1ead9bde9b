namespace PhiLi.Transport;

/// <summary>What laws ask of the doubles they take and give. NaN and the infinities fail every question.</summary>
internal static class Finite
{
    public static bool IsPositive(double value) => value is > 0 and <= double.MaxValue;

    public static bool IsNotNegative(double value) => value is >= 0 and <= double.MaxValue;

    /// <summary>From 0 to 1, both included.</summary>
    public static bool IsFraction(double value) => value is >= 0 and <= 1;

    /// <summary>The value, or null where arithmetic ran out of doubles.</summary>
    public static double? OrUnknown(double value) => value is >= double.MinValue and <= double.MaxValue ? value : null;
}
