namespace PhiLi.Quantities;

/// <summary>The simple fractions that a decimal rate may round.</summary>
internal static class RoundedFraction
{
    // C/20 is the slowest rate that papers write as a fraction of C.
    private const int LargestDenominator = 20;

    /// <summary>Widens an interval to the simple fractions within a value's resolution; a simple fraction itself rounds nothing.</summary>
    public static void Widen(Rational value, Rational resolution, ref Rational lower, ref Rational upper)
    {
        if (resolution.IsZero || value.Denominator <= LargestDenominator)
            return;
        for (var denominator = 1; denominator <= LargestDenominator; denominator++)
        {
            var first = Ceiling((value - resolution) * denominator) / denominator;
            var last = -Ceiling(-(value + resolution) * denominator) / denominator;
            if (first > last || first.Sign <= 0)
                continue;
            lower = Rational.Min(lower, first);
            upper = Rational.Max(upper, last);
        }
    }

    private static Rational Ceiling(Rational value)
    {
        var quotient = System.Numerics.BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return Rational.FromFraction(rest.Sign > 0 ? quotient + 1 : quotient, 1);
    }
}
