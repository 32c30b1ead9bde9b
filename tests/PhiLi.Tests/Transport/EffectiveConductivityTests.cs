using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class EffectiveConductivityTests
{
    [Theory]
    [InlineData(0.2, 0.00346, 0.000005)]
    [InlineData(0.3, 0.0311, 0.00005)]
    [InlineData(0.4, 0.0865, 0.00005)]
    [InlineData(0.5, 0.1696, 0.00005)]
    public void Known_mixtures_come_out(double fraction, double expected, double digit) =>
        Assert.Equal(expected, EffectiveConductivity.Percolating(1, fraction, 0.15).Value!.Value, digit);

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.15)]
    public void Up_to_the_threshold_nothing_is_connected_and_there_is_no_number(double fraction)
    {
        var result = EffectiveConductivity.Percolating(0.1, fraction, 0.15);
        Assert.Null(result.Value);
        Assert.True(result.Says(Validity.NotConnected));
    }

    [Fact]
    public void A_dense_phase_is_itself_in_every_law()
    {
        Assert.Equal(0.1, EffectiveConductivity.Percolating(0.1, 1, 0.15).Value);
        Assert.Equal(0.1, EffectiveConductivity.WithTortuosity(0.1, 1, 1).Value);
        Assert.Equal(0.1, EffectiveConductivity.Of(0.1, 1, PhaseShape.Spheres).Value);
        Assert.Equal(0.1, EffectiveConductivity.Of(0.1, 1, PhaseShape.Continuous).Value);
    }

    [Fact]
    public void A_declared_tortuosity_divides() =>
        Assert.Equal(new LawResult(0.1 * 0.4 / 2.5), EffectiveConductivity.WithTortuosity(0.1, 0.4, 2.5));

    [Fact]
    public void A_scaffold_is_a_best_case()
    {
        Assert.Equal(new LawResult(0.1 * 0.02, Validity.BestCase), EffectiveConductivity.Of(0.1, 0.02, PhaseShape.Continuous));
        Assert.Equal(new LawResult(null, Validity.NotConnected), EffectiveConductivity.Of(0.1, 0, PhaseShape.Continuous));
    }

    // One part in a hundred of tubes a hundred times as long as thick: φ_c 0.007. Grains of the same amount are not connected.
    [Fact]
    public void Long_grains_connect_where_round_ones_do_not()
    {
        Physical.Close(0.003 / 0.993 * (0.003 / 0.993), EffectiveConductivity.Of(1, 0.01, PhaseShape.Rods(1, 100)).Value);
        Assert.True(EffectiveConductivity.Of(1, 0.01, PhaseShape.Spheres).Says(Validity.NotConnected));
    }

    [Fact]
    public void A_stubby_grain_is_told() =>
        Assert.Equal(Validity.Estimate | Validity.OutOfRange, EffectiveConductivity.Of(1, 0.5, PhaseShape.Rods(1, 2)).Validity);

    [Theory]
    [InlineData(0, 0.5, 0.15)]
    [InlineData(1, -0.1, 0.15)]
    [InlineData(1, 1.1, 0.15)]
    [InlineData(1, 0.5, 1)]
    [InlineData(1, 0.5, -0.1)]
    [InlineData(1, double.NaN, 0.15)]
    public void What_is_no_mixture_is_unknown(double conductivity, double fraction, double threshold) =>
        Assert.Equal(LawResult.Unknown, EffectiveConductivity.Percolating(conductivity, fraction, threshold));

    [Fact]
    public void A_tortuosity_below_one_is_unknown() => Assert.Equal(LawResult.Unknown, EffectiveConductivity.WithTortuosity(1, 0.5, 0.9));

    [Fact]
    public void A_shape_without_measures_is_unknown() => Assert.Equal(LawResult.Unknown, EffectiveConductivity.Of(1, 0.5, PhaseShape.Rods(0, 0)));

    [Fact]
    public void Nothing_conducts_better_than_straight_through_and_more_conducts_more() =>
        Gen.Select(Physical.Fraction, Physical.Fraction, Gen.Double[0, 0.9]).Sample((a, b, threshold) =>
        {
            var (less, more) = a < b ? (a, b) : (b, a);
            if (EffectiveConductivity.Percolating(1, less, threshold).Value is not { } low)
                return;
            var high = EffectiveConductivity.Percolating(1, more, threshold).Value;
            Assert.True(low <= high);
            Assert.True(high <= EffectiveConductivity.Of(1, more, PhaseShape.Continuous).Value);
        });
}
