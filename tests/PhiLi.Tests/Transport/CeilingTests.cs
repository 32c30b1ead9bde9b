using System.Linq;
using CsCheck;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class CeilingTests
{
    private static readonly Gen<double[]> Parts = Physical.Decades(-6, 0).Array[1, 8];

    // At 100 mV, the separator alone; mol·m⁻²·h⁻¹ of Ω·cm².
    [Theory]
    [InlineData(8.29, 4.50, 0.005)]
    [InlineData(0.95, 39.3, 0.05)]
    [InlineData(140, 0.267, 0.0005)]
    [InlineData(53.5, 0.698, 0.0005)]
    public void Known_ceilings_come_out(double resistance, double expected, double digit) =>
        Assert.Equal(expected, Ceiling.Phi(0.1, resistance * 1e-4)!.Value * 3600, digit);

    [Fact]
    public void There_is_one_k()
    {
        var flux = Throughput.Flux(Figure.Exact(Rational.FromDouble(0.1 / 8.29e-4))).Value!.Value.ToDouble();
        Physical.Close(flux, Ceiling.Phi(0.1, 8.29e-4));
    }

    // 2 mA/cm² over 80 Ω·cm².
    [Fact]
    public void An_overpotential_is_current_times_resistance() => Physical.Close(0.16, Ceiling.Overpotential(20, 80e-4));

    [Fact]
    public void A_Φ_at_its_ceiling_costs_what_is_allowed() => Gen.Select(Physical.Decades(-4, 0), Physical.Decades(-6, 1)).Sample((allowed, resistance) =>
        Physical.Close(allowed, Ceiling.OverpotentialOfPhi(Ceiling.Phi(allowed, resistance)!.Value, resistance)));

    [Fact]
    public void More_resistance_never_raises_a_ceiling() => Gen.Select(Physical.Decades(-4, 0), Physical.Decades(-6, 1), Physical.Decades(-9, 1)).Sample(
        (allowed, resistance, more) => Assert.True(Ceiling.Phi(allowed, resistance + more) <= Ceiling.Phi(allowed, resistance)));

    [Fact]
    public void The_parts_cost_together_what_the_sum_costs() => Gen.Select(Parts, Physical.Decades(0, 3)).Sample((parts, current) =>
        Physical.Close(Ceiling.Overpotential(current, parts.Sum())!.Value, parts.Sum(part => Ceiling.Overpotential(current, part)!.Value)));

    // What halving takes away is half of each part, and so half of the sum.
    [Fact]
    public void Halving_all_parts_doubles_the_ceiling_and_each_has_its_share_of_it() => Parts.Sample(parts =>
    {
        var sum = parts.Sum();
        Physical.Close(2, Ceiling.GainOfHalving(sum, sum));
        Physical.Close(0.5, parts.Sum(part => 1 - (1 / Ceiling.GainOfHalving(part, sum)!.Value)), 1e-9);
        foreach (var part in parts)
        {
            var gain = Ceiling.GainOfHalving(part, sum)!.Value;
            Assert.InRange(gain, 1, 2);
            Physical.Close(gain, Ceiling.Phi(0.1, sum - (part / 2)) / Ceiling.Phi(0.1, sum));
        }
    });

    [Fact]
    public void The_largest_part_gains_most() => Parts.Sample(parts =>
    {
        var sum = parts.Sum();
        Assert.Equal(parts.Max(part => Ceiling.GainOfHalving(part, sum)), Ceiling.GainOfHalving(parts.Max(), sum));
    });

    [Fact]
    public void A_part_that_is_nothing_gains_nothing() => Assert.Equal(1, Ceiling.GainOfHalving(0, 5e-4));

    [Fact]
    public void What_sets_no_ceiling_gives_none()
    {
        Assert.Null(Ceiling.Phi(0.1, 0));
        Assert.Null(Ceiling.Phi(0, 1e-3));
        Assert.Null(Ceiling.Phi(0.1, double.NaN));
        Assert.Null(Ceiling.Overpotential(-1, 1e-3));
        Assert.Null(Ceiling.OverpotentialOfPhi(double.NaN, 1e-3));
        Assert.Null(Ceiling.GainOfHalving(1.5, 1));
        Assert.Null(Ceiling.GainOfHalving(-1, 1));
        Assert.Null(Ceiling.GainOfHalving(0, 0));
        Assert.Null(Ceiling.Gain(1, 0));
    }
}
