using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class CoatingTests
{
    // 60 % of grains of 2.5 µm radius in 70 µm: 3·0.6·70/2.5.
    [Fact]
    public void Roughness_is_the_surface_of_the_grains_per_area()
    {
        var roughness = Coating.Roughness(0.6, 70e-6, 2.5e-6);
        Physical.Close(50.4, roughness.Value);
        Assert.Equal(Validity.Holds, roughness.Validity);
    }

    [Theory]
    [InlineData(0.5, 20e-6, 5e-6)]
    [InlineData(0.7, 200e-6, 1e-6)]
    public void A_roughness_out_of_the_usual_is_given_and_says_so(double fraction, double thickness, double radius)
    {
        var roughness = Coating.Roughness(fraction, thickness, radius);
        Physical.Close(3 * fraction * thickness / radius, roughness.Value);
        Assert.True(roughness.Says(Validity.OutOfRange));
    }

    // 10 nm of 10⁻⁸ S/cm: 100 Ω·cm² on a plane, 2 on fifty times the surface.
    [Fact]
    public void A_coating_is_spread_over_all_of_the_surface()
    {
        Physical.Close(100e-4, Coating.Resistance(10e-9, 1e-6, 1));
        Physical.Close(2e-4, Coating.Resistance(10e-9, 1e-6, 50));
    }

    [Theory]
    [InlineData(0, 70e-6, 2e-6)]
    [InlineData(1.1, 70e-6, 2e-6)]
    [InlineData(0.6, 0, 2e-6)]
    [InlineData(0.6, 70e-6, 0)]
    [InlineData(double.NaN, 70e-6, 2e-6)]
    public void Without_grains_there_is_no_roughness(double fraction, double thickness, double radius) =>
        Assert.Equal(LawResult.Unknown, Coating.Roughness(fraction, thickness, radius));

    [Theory]
    [InlineData(10e-9, 1e-6, 0)]
    [InlineData(10e-9, 0, 50)]
    [InlineData(-1e-9, 1e-6, 50)]
    public void Without_a_conductivity_or_a_surface_it_is_unknown(double thickness, double conductivity, double roughness) =>
        Assert.Null(Coating.Resistance(thickness, conductivity, roughness));
}
