using System;
using PhiLi.Quantities;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class ArrheniusTests
{
    private static readonly double _barrier = Arrhenius.Kelvins(Rational.Parse("0.338") * Rational.Parse("1.602176634e-19"), QuantityKinds.EnergyPerParticle);

    [Fact]
    public void The_two_forms_differ_by_the_ratio_of_the_temperatures()
    {
        var other = Math.Exp(-_barrier * ((1 / 333.15) - (1 / 298.15)));
        Assert.Equal(0.8949, Arrhenius.Ratio(_barrier, 298.15, 333.15) / other, 4);
    }

    [Fact]
    public void There_and_back_is_where_it_was() =>
        Assert.Equal(1, Arrhenius.Ratio(_barrier, 298.15, 333.15) * Arrhenius.Ratio(_barrier, 333.15, 298.15), 12);

    // 0.338 eV are 32.61 kJ/mol.
    [Fact]
    public void An_energy_per_amount_is_one_per_particle() =>
        Assert.Equal(_barrier, Arrhenius.Kelvins(Rational.Parse("32612.0"), QuantityKinds.MolarEnergy), 0);
}
