using System;
using CsCheck;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class ButlerVolmerTests
{
    private const double Room = 298.15;

    private static readonly Gen<(double Current, double Exchange, double Temperature)> Cases =
        Gen.Select(Physical.Decades(-9, 9), Physical.Decades(-4, 4), Gen.Double[200, 500]);

    // RT/F at 25 °C, as textbooks print it.
    [Fact]
    public void The_thermal_voltage_is_25_693_millivolts() => Assert.Equal(25.693e-3, Constants.ThermalVoltage(Room), 0.5e-6);

    [Fact]
    public void At_100_millivolts_it_passes_1_76_times_its_linear_limit()
    {
        var linear = 0.1 / ButlerVolmer.ChargeTransfer(5, Room)!.Value;
        Assert.Equal(0.1, ButlerVolmer.Overpotential(1.762 * linear, 5, Room)!.Value, 2e-5);
    }

    // j = 2j₀·sinh(Fη/2RT), the same law the other way round.
    [Fact]
    public void The_current_of_an_overpotential_gives_it_back() => Gen.Select(Physical.Decades(-9, 0.5), Physical.Decades(-3, 3), Gen.Double[200, 500])
        .Sample((overpotential, exchange, temperature) =>
        {
            var current = 2 * exchange * Math.Sinh(overpotential / (2 * Constants.ThermalVoltage(temperature)));
            Physical.Close(overpotential, ButlerVolmer.Overpotential(current, exchange, temperature));
        });

    [Fact]
    public void It_agrees_with_the_runtimes_own_inverse() => Cases.Sample((current, exchange, temperature) => Physical.Close(
        2 * Constants.ThermalVoltage(temperature) * Math.Asinh(current / (2 * exchange)),
        ButlerVolmer.Overpotential(current, exchange, temperature),
        1e-13));

    [Fact]
    public void It_lies_below_its_linear_limit_and_comes_to_it_at_small_currents() => Cases.Sample((current, exchange, temperature) =>
    {
        var linear = current * ButlerVolmer.ChargeTransfer(exchange, temperature)!.Value;
        var overpotential = ButlerVolmer.Overpotential(current, exchange, temperature)!.Value;
        Assert.True(overpotential <= linear * (1 + 1e-14));

        // asinh x > x − x³/6.
        var x = current / (2 * exchange);
        Assert.True(overpotential >= linear * (1 - (x * x / 6)) * (1 - 1e-14));
    });

    // 118 mV a decade at 25 °C, the slope of Tafel for α = ½.
    [Fact]
    public void Far_above_it_ten_times_the_current_costs_118_millivolts() => Assert.Equal(
        0.1183,
        ButlerVolmer.Overpotential(1e6, 1, Room)!.Value - ButlerVolmer.Overpotential(1e5, 1, Room)!.Value,
        0.5e-4);

    [Fact]
    public void A_current_the_other_way_has_the_opposite_overpotential() =>
        Assert.Equal(-ButlerVolmer.Overpotential(7, 2, Room)!.Value, ButlerVolmer.Overpotential(-7, 2, Room));

    [Fact]
    public void The_resistance_at_a_current_falls_from_the_linear_limit()
    {
        Assert.Equal(ButlerVolmer.ChargeTransfer(2, Room), ButlerVolmer.Resistance(0, 2, Room));
        Physical.Close(ButlerVolmer.ChargeTransfer(2, Room)!.Value, ButlerVolmer.Resistance(1e-7, 2, Room));
        Cases.Sample((current, exchange, temperature) => Assert.True(
            ButlerVolmer.Resistance(2 * current, exchange, temperature) <= ButlerVolmer.Resistance(current, exchange, temperature) * (1 + 1e-14)));
    }

    [Theory]
    [InlineData(1, 0, Room)]
    [InlineData(1, -2, Room)]
    [InlineData(1, 2, 0)]
    [InlineData(double.NaN, 2, Room)]
    [InlineData(double.PositiveInfinity, 2, Room)]
    public void Without_an_exchange_current_or_a_temperature_it_is_unknown(double current, double exchange, double temperature)
    {
        Assert.Null(ButlerVolmer.Overpotential(current, exchange, temperature));
        Assert.Null(ButlerVolmer.Resistance(current, exchange, temperature));
    }
}
