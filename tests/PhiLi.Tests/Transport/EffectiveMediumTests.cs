using System;
using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class EffectiveMediumTests
{
    private static readonly Gen<(double Worse, double Better, double Fraction)> Mixtures =
        Gen.Select(Physical.Decades(-8, 0), Gen.Double[0.001, 4], Gen.Double[0.001, 0.999])
            .Select((worse, decades, fraction) => (worse, worse * Math.Pow(10, decades), fraction));

    [Fact]
    public void A_known_mixture_comes_out() =>
        Assert.Equal(8.6116e-6, EffectiveMedium.Conductivity(1e-6, 1e-3, 0.3, 1 / 3.0, 1, 1).Value!.Value, 0.00005e-6);

    // Bruggeman for spheres: 2σ*² − bσ* − σ₁σ₂ = 0 with b = (3φ₁−1)σ₁ + (3φ₂−1)σ₂.
    [Fact]
    public void Exponents_of_one_and_a_third_are_Bruggeman() => Mixtures.Sample((worse, better, fraction) =>
    {
        var b = ((2 - (3 * fraction)) * worse) + (((3 * fraction) - 1) * better);
        var root = Math.Sqrt((b * b) + (8 * worse * better));

        // The form without a difference of nearly equal numbers.
        var bruggeman = b >= 0 ? (b + root) / 4 : 2 * worse * better / (root - b);
        Physical.Close(bruggeman, EffectiveMedium.Conductivity(worse, better, fraction, 1 / 3.0, 1, 1).Value, 1e-10);
    });

    [Fact]
    public void It_is_the_root_of_the_printed_equation() => Gen.Select(Mixtures, Gen.Double[0.05, 0.6], Gen.Double[0.6, 1.5], Gen.Double[1, 3])
        .Sample((mixture, threshold, below, above) =>
        {
            var (worse, better, fraction) = mixture;
            var a = (1 - threshold) / threshold;
            double Printed(double sigma) =>
                ((1 - fraction) * (Math.Pow(worse, 1 / below) - Math.Pow(sigma, 1 / below)) / (Math.Pow(worse, 1 / below) + (a * Math.Pow(sigma, 1 / below))))
                + (fraction * (Math.Pow(better, 1 / above) - Math.Pow(sigma, 1 / above)) / (Math.Pow(better, 1 / above) + (a * Math.Pow(sigma, 1 / above))));

            var result = EffectiveMedium.Conductivity(worse, better, fraction, threshold, below, above).Value;
            Physical.Close(RegulaFalsi(Printed, worse, better), result, 1e-9);
            Assert.Equal(0, Printed(result!.Value), 1e-11);
        });

    [Fact]
    public void An_insulating_partner_leaves_percolation() => Gen.Select(Gen.Double[0.3, 1], Gen.Double[0.1, 0.29]).Sample((fraction, threshold) =>
    {
        var percolating = EffectiveConductivity.Percolating(1e-3, fraction, threshold).Value!.Value;
        Physical.Close(percolating, EffectiveMedium.Conductivity(0, 1e-3, fraction, threshold).Value);
        Physical.Close(percolating, EffectiveMedium.Conductivity(1e-60, 1e-3, fraction, threshold).Value, 1e-6);
    });

    [Fact]
    public void An_insulating_partner_below_the_threshold_leaves_nothing_connected()
    {
        var result = EffectiveMedium.Conductivity(0, 1e-3, 0.28);
        Assert.Null(result.Value);
        Assert.True(result.Says(Validity.NotConnected));
        Assert.True(EffectiveMedium.Conductivity(0, 0, 0.5).Says(Validity.NotConnected));
    }

    [Fact]
    public void An_absent_phase_leaves_the_other()
    {
        Assert.Equal(1e-6, EffectiveMedium.Conductivity(1e-6, 1e-3, 0).Value);
        Assert.Equal(1e-3, EffectiveMedium.Conductivity(1e-6, 1e-3, 1).Value);
        Assert.Equal(1e-3, EffectiveMedium.Conductivity(1e-3, 1e-6, 0).Value);
        Assert.Equal(1e-3, EffectiveMedium.Conductivity(0, 1e-3, 1).Value);
    }

    [Fact]
    public void Equal_phases_are_one() => Assert.Equal(3e-4, EffectiveMedium.Conductivity(3e-4, 3e-4, 0.4).Value);

    [Fact]
    public void It_does_not_matter_which_is_named_first() => Mixtures.Sample((worse, better, fraction) => Physical.Close(
        EffectiveMedium.Conductivity(worse, better, fraction).Value!.Value,
        EffectiveMedium.Conductivity(better, worse, 1 - fraction).Value,
        1e-10));

    [Fact]
    public void It_lies_between_its_phases_and_grows_with_the_better() => Gen.Select(Mixtures, Physical.Fraction).Sample((mixture, other) =>
    {
        var (worse, better, fraction) = mixture;
        var result = EffectiveMedium.Conductivity(worse, better, fraction).Value!.Value;
        Assert.InRange(result, worse, better);
        var more = EffectiveMedium.Conductivity(worse, better, Math.Max(fraction, other)).Value;
        Assert.True(more >= result * (1 - 1e-12));
    });

    // Powers of these run out of doubles; their quotients do not.
    [Theory]
    [InlineData(1e-300, 1e300)]
    [InlineData(5e-324, 1)]
    [InlineData(1e-3, double.MaxValue)]
    public void Extremes_stay_between_their_phases(double worse, double better) =>
        Assert.InRange(EffectiveMedium.Conductivity(worse, better, 0.2).Value!.Value, worse, better);

    [Theory]
    [InlineData(-1e-6, 1e-3, 0.3, 0.28)]
    [InlineData(1e-6, double.NaN, 0.3, 0.28)]
    [InlineData(1e-6, 1e-3, 1.3, 0.28)]
    [InlineData(1e-6, 1e-3, 0.3, 0)]
    [InlineData(1e-6, 1e-3, 0.3, 1)]
    public void What_is_no_mixture_is_unknown(double first, double second, double fraction, double threshold) =>
        Assert.Equal(LawResult.Unknown, EffectiveMedium.Conductivity(first, second, fraction, threshold));

    /// <summary>The root of a falling function by false position, Illinois' way, on the conductivity itself.</summary>
    private static double RegulaFalsi(Func<double, double> function, double low, double high)
    {
        var (atLow, atHigh, side) = (function(low), function(high), 0);
        var point = low;
        for (var i = 0; i < 500 && high - low > 1e-14 * high; i++)
        {
            point = Math.Clamp(((low * atHigh) - (high * atLow)) / (atHigh - atLow), low, high);
            var at = function(point);
            if (at == 0 || point == low || point == high)
                break;
            if (at > 0)
            {
                (low, atLow) = (point, at);
                atHigh = side == 1 ? atHigh / 2 : atHigh;
                side = 1;
            }
            else
            {
                (high, atHigh) = (point, at);
                atLow = side == -1 ? atLow / 2 : atLow;
                side = -1;
            }
        }

        return point;
    }
}
