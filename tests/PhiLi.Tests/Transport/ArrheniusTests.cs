using System;
using CsCheck;
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

    [Fact]
    public void The_form_that_is_not_hopping_is_known_too() =>
        Assert.Equal(0.8949, Arrhenius.Ratio(_barrier, 298.15, 333.15) / Arrhenius.Ratio(_barrier, 298.15, 333.15, ArrheniusForm.Plain), 4);

    [Fact]
    public void A_conductivity_is_carried_and_within_the_span_that_is_all() => Assert.Equal(
        new LawResult(0.01 * Arrhenius.Ratio(_barrier, 298.15, 333.15)),
        Arrhenius.Conductivity(0.01, 298.15, 333.15, _barrier));

    [Theory]
    [InlineData(298.15, 348.15, Validity.Holds)]
    [InlineData(298.15, 348.2, Validity.Extrapolated)]
    [InlineData(348.2, 298.15, Validity.Extrapolated)]
    public void Beyond_50_kelvins_it_says_so(double from, double to, object validity) =>
        Assert.Equal(validity, Arrhenius.Conductivity(0.01, from, to, _barrier).Validity);

    // PEO melts near 60 °C.
    [Theory]
    [InlineData(343.15, 298.15, Validity.AcrossMelting)]
    [InlineData(298.15, 343.15, Validity.AcrossMelting)]
    [InlineData(298.15, 328.15, Validity.Holds)]
    [InlineData(298.15, 358.15, Validity.AcrossMelting | Validity.Extrapolated)]
    public void Across_a_melting_point_it_says_so(double from, double to, object validity) =>
        Assert.Equal(validity, Arrhenius.Conductivity(0.01, from, to, _barrier, melting: 333.15).Validity);

    [Fact]
    public void Without_a_barrier_5_kelvins_are_nothing_and_more_is_unknown()
    {
        Assert.Equal(new LawResult(0.01), Arrhenius.Conductivity(0.01, 298.15, 303.15, null));
        Assert.Equal(new LawResult(0.01), Arrhenius.Conductivity(0.01, 303.15, 298.15, null));
        Assert.Equal(LawResult.Unknown, Arrhenius.Conductivity(0.01, 298.15, 303.2, null));
    }

    [Theory]
    [InlineData(0, 298.15, 303.15, 4000)]
    [InlineData(0.01, 0, 303.15, 4000)]
    [InlineData(0.01, 298.15, -1, 4000)]
    [InlineData(0.01, 298.15, 303.15, -4000)]
    [InlineData(0.01, 298.15, 303.15, double.NaN)]
    [InlineData(0.01, 1, 303.15, 1e6)]
    [InlineData(0.01, 303.15, 1, 1e6)]
    public void What_is_no_conductivity_and_what_leaves_the_doubles_is_unknown(double conductivity, double from, double to, double barrier) =>
        Assert.Equal(LawResult.Unknown, Arrhenius.Conductivity(conductivity, from, to, barrier));

    [Fact]
    public void A_barrier_of_any_height_makes_what_is_warmer_conduct_better_in_the_plain_form() =>
        Gen.Select(Gen.Double[0, 20_000], Gen.Double[200, 400], Gen.Double[0, 200]).Sample((barrier, from, warmer) => Assert.True(
            Arrhenius.Conductivity(0.01, from, from + warmer, barrier, ArrheniusForm.Plain).Value >= 0.01));
}
