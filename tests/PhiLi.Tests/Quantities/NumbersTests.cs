using System;
using System.Globalization;
using CsCheck;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

public class NumbersTests
{
    [Fact]
    public void B2_Every_double_reads_back_bit_for_bit_from_the_shortest_literal() => Gen.OneOf(
        Gen.Double,
        Gen.Long[0, 1L << 54].Select(BitConverter.Int64BitsToDouble),
        Gen.Select(Gen.Int[-99999, 99999], Gen.Int[0, 30], (n, e) => n / Math.Pow(10, e))).Sample(
        value =>
        {
            if (!double.IsFinite(value))
                return;
            var text = Numbers.RoundTrip(value);
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)));
            Assert.True(text.Contains('.') || text.Contains('e'), text);
            Assert.Equal(Digits(value.ToString("R", CultureInfo.InvariantCulture)), Digits(text));
        },
        iter: 10_000);

    [Theory]
    [InlineData(18.5, "18.5")]
    [InlineData(66600, "66600.0")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(-0.0, "-0.0")]
    [InlineData(0, "0.0")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(double.MaxValue, "1.7976931348623157e308")]
    [InlineData(1e22, "1e22")]
    [InlineData(1.5e-7, "1.5e-7")]
    public void B2_Literals_are_valid_C_sharp(double value, string expected) => Assert.Equal(expected, Numbers.RoundTrip(value));

    [Theory]
    [InlineData(2.9999999999999996e-4, "0.0003")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(1.0 / 3, "0.333333333333")]
    [InlineData(2.0 / 3, "0.666666666667")]
    [InlineData(999999999999.9, "1e12")]
    [InlineData(-12345678901234.5, "-1.23456789012e13")]
    [InlineData(0, "0")]
    [InlineData(4.94065645841246544e-324, "4.94065645841e-324")]
    [InlineData(double.MaxValue, "1.79769313486e308")]
    public void What_a_law_computed_has_twelve_digits(double value, string expected) => Assert.Equal(Rational.Parse(expected), Numbers.OfLaw(value));

    [Fact]
    public void What_a_law_computed_differs_by_less_than_the_twelfth_digit() => Gen.Double.Sample(
        value =>
        {
            if (!double.IsFinite(value))
                return;
            var told = Numbers.OfLaw(value)!.Value;
            var exact = Rational.FromDouble(value);
            var error = Rational.Max(told - exact, exact - told);
            Assert.True(error <= Rational.Max(exact, -exact) * Rational.Parse("5.0001e-12"), Numbers.RoundTrip(value));
            Assert.Equal(told, Rational.Parse(told.ToDecimal(12)));
        },
        iter: 10_000);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(null)]
    public void What_is_not_finite_was_not_computed(double? value) => Assert.Null(Numbers.OfLaw(value));

    [Fact]
    public void B1_What_is_not_finite_has_no_literal()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Numbers.RoundTrip(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numbers.RoundTrip(double.PositiveInfinity));
        Assert.Equal("not a number", Numbers.Significant(double.NaN, 3));
        Assert.Equal("1.85", Numbers.Significant(1.85, 3));
    }

    private static string Digits(string text)
    {
        var mantissa = text.Split('e', 'E')[0].Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return mantissa.Trim('0');
    }
}
