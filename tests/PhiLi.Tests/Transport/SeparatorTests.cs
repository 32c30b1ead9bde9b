using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class SeparatorTests
{
    // 30 µm of 0.4 mS/cm: 7.5 Ω·cm².
    [Fact]
    public void The_ohmic_resistance_is_thickness_over_conductivity() => Physical.Close(7.5e-4, Separator.Ohmic(30e-6, 0.04));

    [Fact]
    public void A_transference_number_of_a_fifth_makes_five_of_it() => Physical.Close(37.5e-4, Separator.Steady(30e-6, 0.04, 0.2));

    [Fact]
    public void A_single_ion_conductor_has_no_difference() => Assert.Equal(Separator.Ohmic(30e-6, 0.04), Separator.Steady(30e-6, 0.04, 1));

    [Fact]
    public void A_layer_of_no_thickness_has_no_resistance() => Assert.Equal(0, Separator.Ohmic(0, 0.04));

    // Below 0 and above 1 are published of concentrated solutions, which the law is not of.
    [Theory]
    [InlineData(-0.3)]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Another_transference_number_is_unknown(double transference) => Assert.Null(Separator.Steady(30e-6, 0.04, transference));

    [Theory]
    [InlineData(-1e-6, 0.04)]
    [InlineData(30e-6, 0)]
    [InlineData(30e-6, -0.04)]
    [InlineData(30e-6, double.PositiveInfinity)]
    [InlineData(1e300, 1e-300)]
    public void What_is_no_layer_is_unknown(double thickness, double conductivity)
    {
        Assert.Null(Separator.Ohmic(thickness, conductivity));
        Assert.Null(Separator.Steady(thickness, conductivity, 0.5));
    }

    [Fact]
    public void Steady_is_never_less_than_at_once() => Gen.Select(Physical.Decades(-7, -3), Physical.Decades(-6, 1), Gen.Double[0.001, 1])
        .Sample((thickness, conductivity, transference) =>
            Assert.True(Separator.Steady(thickness, conductivity, transference) >= Separator.Ohmic(thickness, conductivity)));
}
