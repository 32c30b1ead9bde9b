using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class PorosityTests
{
    // 20 mg/cm² at 3 g/cm³ are 66.7 µm of solid; in 80 µm a sixth is empty.
    [Fact]
    public void What_the_solid_leaves_is_pores()
    {
        var porosity = Porosity.Of(0.2, 3000, 80e-6);
        Physical.Close(1 / 6.0, porosity.Value);
        Assert.Equal(Validity.Holds, porosity.Validity);
    }

    [Fact]
    public void A_dense_layer_has_none() => Assert.Equal(new LawResult(0), Porosity.Of(0.25, 2000, 0.000125));

    [Fact]
    public void More_solid_than_space_is_told_and_impossible()
    {
        var porosity = Porosity.Of(0.2, 3000, 60e-6);
        Physical.Close(-1 / 9.0, porosity.Value);
        Assert.Equal(Validity.Impossible, porosity.Validity);
    }

    [Fact]
    public void An_empty_layer_is_all_pores() => Assert.Equal(new LawResult(1), Porosity.Of(0, 3000, 60e-6));

    [Fact]
    public void A_thicker_layer_of_the_same_mass_is_more_porous() =>
        Gen.Select(Physical.Decades(-3, 0), Gen.Double[500, 9000], Physical.Decades(-6, -3), Gen.Double[1, 4]).Sample((mass, density, thickness, factor) =>
            Assert.True(Porosity.Of(mass, density, thickness * factor).Value >= Porosity.Of(mass, density, thickness).Value));

    [Theory]
    [InlineData(-0.2, 3000, 60e-6)]
    [InlineData(0.2, 0, 60e-6)]
    [InlineData(0.2, 3000, 0)]
    [InlineData(double.NaN, 3000, 60e-6)]
    public void What_is_no_layer_is_unknown(double mass, double density, double thickness) =>
        Assert.Equal(LawResult.Unknown, Porosity.Of(mass, density, thickness));
}
