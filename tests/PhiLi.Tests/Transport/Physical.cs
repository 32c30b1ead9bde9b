using System;
using CsCheck;
using Xunit;

namespace PhiLi.Tests.Transport;

/// <summary>Generators and comparisons for physical numbers, which spread over orders of magnitude.</summary>
internal static class Physical
{
    public static readonly Gen<double> Fraction = Gen.Double[0, 1];

    /// <summary>Between two powers of ten, each decade as likely as the next.</summary>
    public static Gen<double> Decades(double from, double to) => Gen.Double[from, to].Select(exponent => Math.Pow(10, exponent));

    public static void Close(double expected, double? actual, double relative = 1e-12)
    {
        Assert.NotNull(actual);
        Assert.Equal(expected, actual.Value, Math.Abs(expected) * relative);
    }
}
