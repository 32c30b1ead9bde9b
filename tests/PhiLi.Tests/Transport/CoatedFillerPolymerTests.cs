using System;
using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class CoatedFillerPolymerTests
{
    private const double Matrix = 1e-5;
    private const double Layer = 1e-4;
    private const double Radius = 20e-9;
    private const double Thickness = 5e-9;

    [Fact]
    public void The_core_of_a_coated_grain_is_a_ratio_of_volumes() => Physical.Close(0.512, CoatedGrain.Core(Radius, Thickness));

    [Theory]
    [InlineData(0, 3.885e-5, 1.408e-5)]
    [InlineData(1e-3, 2.870e-4, 2.836e-5)]
    public void Known_membranes_come_out(double filler, double grain, double membrane)
    {
        Assert.Equal(grain, CoatedGrain.Conductivity(Layer, filler, 0.512)!.Value, grain * 0.0002);
        var result = CoatedFillerPolymer.Conductivity(Matrix, Layer, filler, Radius, Thickness, 0.2);
        Assert.Equal(membrane, result.Value!.Value, membrane * 0.0002);
        Assert.Equal(Validity.Estimate, result.Validity);
    }

    // The formula as it is printed, which the code does not use as such: it loses digits where coat and filler are far apart.
    [Fact]
    public void A_coated_grain_is_as_printed() =>
        Gen.Select(Physical.Decades(-6, -3), Physical.Decades(-6, -3), Physical.Fraction).Sample((coat, filler, core) =>
            Physical.Close(
                coat * ((2 * coat) + filler + (2 * core * (filler - coat))) / ((2 * coat) + filler - (core * (filler - coat))),
                CoatedGrain.Conductivity(coat, filler, core),
                1e-9));

    [Fact]
    public void A_coated_grain_lies_between_coat_and_core() =>
        Gen.Select(Physical.Decades(-8, 0), Physical.Decades(-8, 0), Physical.Fraction).Sample((coat, filler, core) =>
            Assert.InRange(
                CoatedGrain.Conductivity(coat, filler, core)!.Value,
                Math.Min(coat, filler) * (1 - 1e-12),
                Math.Max(coat, filler) * (1 + 1e-12)));

    [Fact]
    public void A_grain_without_a_coat_is_filler_and_a_coat_without_a_grain_is_coat()
    {
        Assert.Equal(7e-3, CoatedGrain.Conductivity(Layer, 7e-3, 1));
        Physical.Close(Layer, CoatedGrain.Conductivity(Layer, 7e-3, 0));
        Assert.Equal(0, CoatedGrain.Conductivity(0, 7e-3, 0.5));
        Assert.Equal(0, CoatedGrain.Conductivity(0, 0, 0.5));
        Assert.Equal(7e-3, CoatedGrain.Conductivity(0, 7e-3, 1));
    }

    [Theory]
    [InlineData(Thickness)]
    [InlineData(0)]
    [InlineData(1e110)]
    public void Without_filler_it_is_the_polymer(double thickness) =>
        Assert.Equal(Matrix, CoatedFillerPolymer.Conductivity(Matrix, Layer, 1e-3, Radius, thickness, 0).Value);

    [Fact]
    public void Without_a_layer_it_is_two_phases() => Physical.Fraction.Sample(fraction => Assert.Equal(
        EffectiveMedium.Conductivity(Matrix, 1e-3, fraction).Value!.Value,
        CoatedFillerPolymer.Conductivity(Matrix, Layer, 1e-3, Radius, 0, fraction).Value!.Value,
        1e-15));

    [Fact]
    public void Of_one_conductivity_throughout_it_is_that_one() => Gen.Select(Physical.Fraction, Physical.Decades(-10, -7)).Sample((fraction, thickness) =>
        Physical.Close(Matrix, CoatedFillerPolymer.Conductivity(Matrix, Matrix, Matrix, Radius, thickness, fraction).Value));

    [Fact]
    public void Filler_alone_is_filler() =>
        Assert.Equal(new LawResult(1e-3, Validity.Estimate), CoatedFillerPolymer.Conductivity(Matrix, Layer, 1e-3, Radius, Thickness, 1));

    // From φ_f = Y on the layers fill what the filler leaves.
    [Fact]
    public void Layers_that_fill_the_space_leave_no_polymer()
    {
        var full = CoatedFillerPolymer.Conductivity(Matrix, Layer, 1e-3, Radius, Thickness, 0.6);
        Assert.True(full.Says(Validity.NoFreeMatrix));
        Assert.Equal(CoatedGrain.Conductivity(Layer, 1e-3, 0.6), full.Value);

        var before = CoatedFillerPolymer.Conductivity(Matrix, Layer, 1e-3, Radius, Thickness, 0.512 * (1 - 1e-12)).Value!.Value;
        var after = CoatedFillerPolymer.Conductivity(Matrix, Layer, 1e-3, Radius, Thickness, 0.512 * (1 + 1e-12)).Value;
        Physical.Close(before, after, 1e-6);
    }

    [Fact]
    public void An_insulator_throughout_is_not_connected()
    {
        Assert.True(CoatedFillerPolymer.Conductivity(0, 0, 0, Radius, Thickness, 0.2).Says(Validity.NotConnected));
        Assert.True(CoatedFillerPolymer.Conductivity(0, 0, 0, Radius, Thickness, 0.7).Says(Validity.NotConnected));
        Assert.Null(CoatedFillerPolymer.Conductivity(0, 0, 0, Radius, Thickness, 0.7).Value);
    }

    [Fact]
    public void Any_phase_that_conducts_better_makes_the_membrane_better() =>
        Gen.Select(Physical.Decades(-7, -2), Physical.Decades(-7, -2), Physical.Decades(-7, -2), Physical.Decades(-9, -7), Physical.Fraction, Gen.Double[1, 5])
            .Sample((matrix, layer, filler, thickness, fraction, factor) =>
            {
                double Of(double m, double l, double f) => CoatedFillerPolymer.Conductivity(m, l, f, Radius, thickness, fraction).Value!.Value;
                var least = Of(matrix, layer, filler) * (1 - 1e-10);
                Assert.True(Of(matrix * factor, layer, filler) >= least);
                Assert.True(Of(matrix, layer * factor, filler) >= least);
                Assert.True(Of(matrix, layer, filler * factor) >= least);
            });

    [Theory]
    [InlineData(-1, Layer, 0, Radius, Thickness, 0.2)]
    [InlineData(-1, Layer, 0, Radius, Thickness, 0.7)]
    [InlineData(Matrix, double.NaN, 0, Radius, Thickness, 0.2)]
    [InlineData(Matrix, Layer, -1, Radius, Thickness, 0.2)]
    [InlineData(Matrix, Layer, 0, 0, Thickness, 0.2)]
    [InlineData(Matrix, Layer, 0, Radius, -1, 0.2)]
    [InlineData(Matrix, Layer, 0, Radius, Thickness, 1.2)]
    public void What_is_no_membrane_is_unknown(double matrix, double layer, double filler, double radius, double thickness, double fraction) =>
        Assert.Equal(LawResult.Unknown, CoatedFillerPolymer.Conductivity(matrix, layer, filler, radius, thickness, fraction));
}
