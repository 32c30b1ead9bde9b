using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport;

public class ThroughputTests
{
    private static readonly Rational _perHour = new(3600);

    // 3860 mAh/g × 6.941 g/mol × 3.6 C/mAh.
    [Fact]
    public void A_mole_of_lithium_carries_what_the_definition_prints() =>
        Assert.Equal(Rational.Parse("96452.136"), Throughput.ChargePerMole);

    [Fact]
    public void One_milliampere_per_square_centimetre_is_k()
    {
        var k = Throughput.Flux(Figure.Exact(10)).Value!.Value * _perHour;
        Assert.Equal("0.373242", k.ToDecimal(6));
    }

    [Fact]
    public void The_exact_Faraday_constant_gives_0_034_percent_less()
    {
        var exact = Rational.Parse("96485.33212");
        Assert.Equal("0.373114", (new Rational(36000) / exact).ToDecimal(6));
        Assert.Equal("0.0344", ((exact - Throughput.ChargePerMole) / Throughput.ChargePerMole * 100).ToDecimal(3));
    }

    // J. Chin. Ceram. Soc. 53(6), 1624 (2025); the intervals are those of the printed digits.
    [Theory]
    [InlineData("1.85 mAh/cm²", "1C", "0.69", "0.6905", "0.6886", "0.6924")]
    [InlineData("1.06 mAh/cm²", "5C", "1.98", "1.978", "1.969", "1.988")]
    [InlineData("0.26 mAh/cm²", "5C", "0.48", "0.4852", "0.4759", "0.4945")]
    [InlineData("0.87 mAh/cm²", "8C", "2.60", "2.598", "2.583", "2.613")]
    [InlineData("0.48 mAh/cm²", "5C", "0.89", "0.8958", "0.8865", "0.9051")]
    public void The_published_rows_come_out(string capacity, string rate, string published, string phi, string lower, string upper)
    {
        var result = Assert.Single(TestCell.Cell().With(AttributeRole.Discharge, ("Capacity", capacity), ("Rate", rate)).Read().Steps).Result.Phi!.Value;
        Assert.Equal(phi, (result.Value!.Value * _perHour).ToDecimal(4));
        Assert.Equal(lower, (result.Interval.Lower!.Value * _perHour).ToDecimal(4));
        Assert.Equal(upper, (result.Interval.Upper!.Value * _perHour).ToDecimal(4));

        var reported = QuantityParser.Read(published + " mol/(m²·h)", Slots.ReportedPhi).Quantity!.Interval;
        Assert.True(result.Interval.Overlaps(reported));
    }

    [Fact]
    public void Phi_is_the_flux_times_the_utilisation()
    {
        var capacity = Figure.Exact(Rational.Parse("66600"));
        var nominal = Figure.Exact(Rational.Parse("72000"));
        var rate = Figure.Exact(Rational.FromFraction(1, 1200));
        Assert.Equal(
            Throughput.Phi(capacity, rate).Value,
            (Throughput.Flux(nominal * rate) * (capacity / nominal)).Value);
    }

    [Fact]
    public void A_measured_time_gives_a_mean() =>
        Assert.Equal(
            Throughput.Phi(Figure.Exact(66600), Figure.Exact(Rational.FromFraction(1, 4500))).Value,
            Throughput.MeanPhi(Figure.Exact(66600), Figure.Exact(4500)).Value);
}
