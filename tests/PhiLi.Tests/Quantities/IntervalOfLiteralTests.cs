using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

/// <summary>How exactly a literal is known: uncertainty, resolution and the interval that rules compare.</summary>
public class IntervalOfLiteralTests
{
    [Theory]
    [InlineData("Charge", "1.85(3) mAh", "0.03")]
    [InlineData("Charge", "1.85(0.03) mAh", "0.03")]
    [InlineData("Charge", "1850(30) mAh", "30")]
    [InlineData("Charge", "3(4.2) mAh", "4.2")]
    [InlineData("Charge", "1.85(3)e-3 mAh", "0.00003")]
    [InlineData("Charge", "1.85 ± 0.03 mAh", "0.03")]
    [InlineData("Charge", "1.85 +/- 0.03 mAh", "0.03")]
    [InlineData("Charge", "1.85e-3 ± 3e-5 mAh", "0.00003")]
    [InlineData("Charge", "(1.85 ± 0.03)e-3 mAh", "0.00003")]
    [InlineData("Charge", "(1.85 ± 0.03)×10⁻³ mAh", "0.00003")]
    [InlineData("Charge", "1.85 mAh ± 30 µAh", "0.03")]
    [InlineData("Charge", "1.85 mAh ± 2 %", "0.037")]
    [InlineData("Charge", "-1.85 mAh ± 2 %", "0.037")]
    [InlineData("Retention", "80 % ± 2 %", "2")]
    [InlineData("Retention", "80 ± 2 %", "2")]
    [InlineData("Temperature", "25 °C ± 2 K", "2")]
    [InlineData("Temperature", "25 ± 2 °C", "2")]
    public void A_stated_uncertainty_is_absolute_in_the_unit_and_bounds_the_interval(string slot, string text, string uncertainty)
    {
        var quantity = Slots.Quantity(slot, text);
        var expected = Rational.Parse(uncertainty);

        Assert.Equal(expected, quantity.Uncertainty);
        Assert.Equal(quantity.Unit.ToSi(quantity.Value - expected), quantity.Interval.Lower);
        Assert.Equal(quantity.Unit.ToSi(quantity.Value + expected), quantity.Interval.Upper);
    }

    [Theory]
    [InlineData("0.26 mAh/cm²", "0.005")]
    [InlineData("0.260 mAh/cm²", "0.0005")]
    [InlineData("500 mAh/cm²", "50")]
    [InlineData("500. mAh/cm²", "0.5")]
    [InlineData("505 mAh/cm²", "0.5")]
    [InlineData("20e3 mAh/cm²", "5000")]
    [InlineData("1.850e3 mAh/cm²", "0.5")]
    [InlineData("0 mAh/cm²", "0.5")]
    [InlineData("0.00 mAh/cm²", "0.005")]
    public void Without_one_the_last_significant_digit_gives_the_resolution(string text, string resolution)
    {
        var quantity = Slots.Quantity("ArealCapacity", text);

        Assert.Null(quantity.Uncertainty);
        Assert.Equal(Rational.Parse(resolution), quantity.Resolution);
        Assert.Equal((quantity.Value + quantity.Resolution) * 36000, quantity.Interval.Upper);
    }

    [Theory]
    [InlineData("~7 µm", Bound.About, "6.3e-6", "7.7e-6")]
    [InlineData("≈ 7 µm", Bound.About, "6.3e-6", "7.7e-6")]
    [InlineData("~1 µm", Bound.About, "0.5e-6", "1.5e-6")]
    [InlineData(">20 µm", Bound.Above, "20e-6", null)]
    [InlineData("≥20 µm", Bound.AtLeast, "20e-6", null)]
    [InlineData(">= 20 µm", Bound.AtLeast, "20e-6", null)]
    [InlineData("<5 µm", Bound.Below, null, "5e-6")]
    [InlineData("≤5 µm", Bound.AtMost, null, "5e-6")]
    public void About_and_bounds_open_the_interval(string text, Bound bound, string? lower, string? upper)
    {
        var quantity = Slots.Quantity("Thickness", text);

        Assert.Equal(bound, quantity.Bound);
        Assert.Equal(lower is null ? null : Rational.Parse(lower), quantity.Interval.Lower);
        Assert.Equal(upper is null ? null : Rational.Parse(upper), quantity.Interval.Upper);
    }

    [Fact]
    public void Room_temperature_is_25_degrees_within_5_kelvins()
    {
        var quantity = Slots.Quantity("Temperature", "RT");

        Assert.Equal(Rational.Parse("298.15"), quantity.SiValue);
        Assert.Equal(Interval.Between(Rational.Parse("293.15"), Rational.Parse("303.15")), quantity.Interval);
        Assert.Null(quantity.Uncertainty);
    }

    [Theory]
    [InlineData("1C", "1", "1")]
    [InlineData("0.5C", "1/2", "1/2")]
    [InlineData("0.1C", "1/10", "1/10")]
    [InlineData("0.025C", "1/40", "1/40")]
    [InlineData("C/3", "1/3", "1/3")]
    [InlineData("0.33C", "33/100", "1/3")]
    [InlineData("0.67C", "2/3", "67/100")]
    [InlineData("1.33 h⁻¹", "133/100", "4/3")]
    public void A_rate_is_exact_but_a_decimal_may_round_a_simple_fraction(string text, string lower, string upper)
    {
        var quantity = Slots.Quantity("Rate", text);

        Assert.Equal(Rational.Zero, quantity.Resolution);
        Assert.Equal(Interval.Between(Rational.Parse(lower) / 3600, Rational.Parse(upper) / 3600), quantity.Interval);
    }

    [Fact]
    public void A_count_has_no_resolution() => Assert.True(Slots.Quantity("Cycles", "0.5").Interval.IsExact);
}
