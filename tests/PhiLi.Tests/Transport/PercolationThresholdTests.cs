using System;
using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class PercolationThresholdTests
{
    [Fact]
    public void Known_shapes_come_out()
    {
        Assert.Equal(new LawResult(0.16), PercolationThreshold.Of(PhaseShape.Spheres));
        Assert.Equal(new LawResult(0), PercolationThreshold.Of(PhaseShape.Continuous));
        Physical.Close(0.007, PercolationThreshold.Of(PhaseShape.Rods(10e-9, 1e-6)).Value);
        Physical.Close(0.0115, PercolationThreshold.Of(PhaseShape.Discs(10e-9, 1e-6)).Value);
    }

    // Grains per volume at the threshold, times the volume that one excludes (πdℓ²/2 and π²D³/8), is 1.4 and 1.8.
    [Fact]
    public void The_excluded_volume_is_behind_both_factors() => Physical.Decades(-6, -1).Sample(slenderness =>
    {
        var (ofRod, excludedByRod) = (Math.PI * slenderness * slenderness / 4, Math.PI * slenderness / 2);
        var (ofDisc, excludedByDisc) = (Math.PI * slenderness / 4, Math.PI * Math.PI / 8);
        Physical.Close(1.4, PercolationThreshold.Of(PhaseShape.Rods(slenderness, 1)).Value / ofRod * excludedByRod);
        Physical.Close(1.8, PercolationThreshold.Of(PhaseShape.Discs(slenderness, 1)).Value / ofDisc * excludedByDisc, 0.004);
    });

    [Fact]
    public void A_stubby_grain_is_at_most_a_sphere_and_says_so()
    {
        Assert.Equal(new LawResult(0.16, Validity.OutOfRange), PercolationThreshold.Of(PhaseShape.Rods(1, 1)));
        Assert.Equal(new LawResult(0.16, Validity.OutOfRange), PercolationThreshold.Of(PhaseShape.Discs(1, 2)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(double.NaN, 1)]
    public void Measures_of_no_rod_and_no_disc_are_unknown(double small, double large)
    {
        Assert.Equal(LawResult.Unknown, PercolationThreshold.Of(PhaseShape.Rods(small, large)));
        Assert.Equal(LawResult.Unknown, PercolationThreshold.Of(PhaseShape.Discs(small, large)));
    }
}
