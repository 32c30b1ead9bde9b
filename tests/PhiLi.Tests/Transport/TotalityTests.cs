using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

/// <summary>Whatever numbers come, a law gives a finite one or none.</summary>
public class TotalityTests
{
    private static readonly Gen<double> Odd = Gen.OneOf(
        Gen.OneOf(
            0.0, -0.0, -1, 1, 0.5, 0.16, 1 - 1e-16, 1e-9, 1e-300, 1e300, 50, 298.15, double.Epsilon, double.MaxValue, double.MinValue, double.NaN,
            double.PositiveInfinity, double.NegativeInfinity),
        Physical.Decades(-320, 308),
        Physical.Fraction);

    private static readonly Gen<double[]> Seven = Odd.Array[7];

    [Fact]
    public void No_law_gives_a_resistance_or_a_conductivity_below_zero_or_beyond_doubles() => Seven.Sample(
        x =>
        {
            NotNegative(Separator.Ohmic(x[0], x[1]));
            NotNegative(Separator.Steady(x[0], x[1], x[2]));
            NotNegative(ButlerVolmer.ChargeTransfer(x[0], x[1]));
            NotNegative(ButlerVolmer.Resistance(x[0], x[1], x[2]));
            NotNegative(Coating.Roughness(x[0], x[1], x[2]).Value);
            NotNegative(Coating.Resistance(x[0], x[1], x[2]));
            NotNegative(CompositeElectrode.Resistance(x[0], x[1], x[2]));
            NotNegative(CompositeElectrode.EvenUse(x[0]).Value);
            NotNegative(EffectiveConductivity.WithTortuosity(x[0], x[1], x[2]).Value);
            NotNegative(EffectiveConductivity.Percolating(x[0], x[1], x[2]).Value);
            NotNegative(EffectiveConductivity.Of(x[0], x[1], PhaseShape.Rods(x[2], x[3])).Value);
            NotNegative(EffectiveConductivity.Of(x[0], x[1], PhaseShape.Discs(x[2], x[3])).Value);
            NotNegative(EffectiveConductivity.Of(x[0], x[1], PhaseShape.Continuous).Value);
            NotNegative(EffectiveMedium.Conductivity(x[0], x[1], x[2], x[3], x[4], x[5]).Value);
            NotNegative(CoatedGrain.Core(x[0], x[1]));
            NotNegative(CoatedGrain.Conductivity(x[0], x[1], x[2]));
            NotNegative(CoatedFillerPolymer.Conductivity(x[0], x[1], x[2], x[3], x[4], x[5], x[6]).Value);
            NotNegative(Arrhenius.Conductivity(x[0], x[1], x[2], x[3]).Value);
        },
        iter: 20_000);

    [Fact]
    public void No_law_gives_a_balance_beyond_doubles() => Seven.Sample(
        x =>
        {
            IsFinite(ButlerVolmer.Overpotential(x[0], x[1], x[2]));
            NotNegative(Ceiling.Overpotential(x[0], x[1]));
            NotNegative(Ceiling.OverpotentialOfPhi(x[0], x[1]));
            NotNegative(Ceiling.Phi(x[0], x[1]));
            NotNegative(Ceiling.Gain(x[0], x[1]));
            NotNegative(Ceiling.GainOfHalving(x[0], x[1]));
            NotNegative(MixtureDensity.Of([new(x[0], x[1]), new(x[2], x[3])]));
            Assert.All(MixtureDensity.VolumeFractions([new(x[0], x[1]), new(x[2], x[3])]) ?? [], fraction => NotNegative(fraction));
            IsFinite(Porosity.Of(x[0], x[1], x[2]).Value);
            NotNegative(CapacityBalance.NegativeToPositive(x[0], x[1], x[2], x[3]));
            NotNegative(CapacityBalance.OfFoil(x[0], x[1], x[2]));
            NotNegative(CapacityBalance.FoilThickness(x[0], x[1], x[2]));
            NotNegative(StackEnergy.PerMass(x[0], x[1], x[2]));
            NotNegative(StackEnergy.PerVolume(x[0], x[1], x[2]));
            IsFinite(MixingEntropy.Of([new(x[0], [x[1], x[2], x[3]]), new(x[4], [x[5]])]));
        },
        iter: 20_000);

    private static void NotNegative(double? value) => Assert.True(value is null or (>= 0 and <= double.MaxValue));

    private static void IsFinite(double? value) => Assert.True(value is null || double.IsFinite(value.Value));
}
