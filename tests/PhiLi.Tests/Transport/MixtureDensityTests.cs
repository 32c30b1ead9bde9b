using System;
using System.Linq;
using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class MixtureDensityTests
{
    private static readonly Gen<MixedMass[]> Mixtures = Gen.Select(Gen.Double[0.01, 1], Gen.Double[500, 12_000]).Array[1, 6].Select(parts =>
    {
        var sum = parts.Sum(part => part.Item1);
        return parts.Select(part => new MixedMass(part.Item1 / sum, part.Item2)).ToArray();
    });

    // 70:27:3 of 4.7, 1.64 and 1.9 g/cm³: 1/(0.7/4.7 + 0.27/1.64 + 0.03/1.9) = 3.0362 g/cm³, of which 45.2 % are active.
    [Fact]
    public void A_cathode_comes_out()
    {
        MixedMass[] cathode = [new(0.7, 4700), new(0.27, 1640), new(0.03, 1900)];
        Assert.Equal(3036.2, MixtureDensity.Of(cathode)!.Value, 0.05);
        Assert.Equal([0.452, 0.500, 0.048], MixtureDensity.VolumeFractions(cathode)!.Select(fraction => Math.Round(fraction, 3)));
    }

    [Fact]
    public void One_component_is_itself()
    {
        Assert.Equal(4700, MixtureDensity.Of([new(1, 4700)]));
        Assert.Equal([1.0, 0.0], MixtureDensity.VolumeFractions([new(1, 4700), new(0, 1640)]));
    }

    [Fact]
    public void It_lies_between_its_components_and_its_volumes_fill_it() => Mixtures.Sample(mixture =>
    {
        var density = MixtureDensity.Of(mixture)!.Value;
        Assert.InRange(density, mixture.Min(part => part.Density) * (1 - 1e-12), mixture.Max(part => part.Density) * (1 + 1e-12));
        var fractions = MixtureDensity.VolumeFractions(mixture)!;
        Physical.Close(1, fractions.Sum());

        // The mass of all volumes is the density.
        Physical.Close(density, fractions.Zip(mixture, (fraction, part) => fraction * part.Density).Sum());
    });

    // 33 % each of three is 99 %, and means thirds.
    [Fact]
    public void What_rounding_leaves_is_shared_out() =>
        Physical.Close(3 / ((1 / 4700.0) + (1 / 1640.0) + (1 / 1900.0)), MixtureDensity.Of([new(0.33, 4700), new(0.33, 1640), new(0.33, 1900)]));

    [Fact]
    public void What_is_no_mixture_is_unknown()
    {
        Assert.Null(MixtureDensity.Of([]));
        Assert.Null(MixtureDensity.Of([new(0.7, 4700)]));
        Assert.Null(MixtureDensity.Of([new(0.7, 4700), new(0.4, 1640)]));
        Assert.Null(MixtureDensity.Of([new(0.5, 4700), new(0.5, 0)]));
        Assert.Null(MixtureDensity.Of([new(1.5, 4700), new(-0.5, 1640)]));
        Assert.Null(MixtureDensity.Of([new(double.NaN, 4700)]));
        Assert.Null(MixtureDensity.VolumeFractions([new(0.7, 4700)]));
    }
}
