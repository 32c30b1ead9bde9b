using System;
using System.Globalization;
using System.Numerics;
using CsCheck;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

public class RationalTests
{
    private static readonly Gen<Rational> Any = Gen.Select(
        Gen.OneOf(Gen.Long, Gen.Long[-1000, 1000], Gen.Const(long.MaxValue), Gen.Const(long.MinValue)),
        Gen.OneOf(Gen.Long[1, long.MaxValue], Gen.Long[1, 1000]),
        Gen.Int[-400, 400],
        (n, d, e) => Rational.FromFraction(n, d) * (e % 3 == 0 ? Rational.FromDigits(1, e) : Rational.One));

    [Fact]
    public void Small_and_large_numbers_obey_the_same_arithmetic() => Gen.Select(Any, Any).Sample((a, b) =>
    {
        Same(a + b, (a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
        Same(a - b, (a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
        Same(a * b, a.Numerator * b.Numerator, a.Denominator * b.Denominator);
        if (!b.IsZero)
            Same(a / b, a.Numerator * b.Denominator, a.Denominator * b.Numerator);
        Assert.Equal((a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator), a.CompareTo(b));
        Assert.Equal(a == b, a.GetHashCode() == b.GetHashCode() && a.Equals(b));
        Assert.Equal(a, a + b - b);
    });

    [Fact]
    public void Every_finite_double_is_its_own_nearest_double() => Gen.Double.Sample(value =>
    {
        if (double.IsFinite(value))
            Assert.Equal(BitConverter.DoubleToInt64Bits(value + 0.0), BitConverter.DoubleToInt64Bits(Rational.FromDouble(value).ToDouble()));
    });

    [Fact]
    public void The_nearest_double_is_the_nearest_of_its_neighbours_and_ties_go_to_even() => Gen.Select(
        Gen.OneOf(Gen.Long[0, 0x7FEF_FFFF_FFFF_FFFE], Gen.Long[0, 1L << 53]),
        Gen.Int[0, 6],
        Any).Sample((bits, place, other) =>
    {
        var low = BitConverter.Int64BitsToDouble(bits);
        var high = BitConverter.Int64BitsToDouble(bits + 1);
        var a = Rational.FromDouble(low);
        var b = Rational.FromDouble(high);

        // A sliver far below what a 53-bit quotient shows, so that only exact rounding gets it right.
        var sliver = (b - a) * Rational.FromDigits(1, -40);
        var middle = (a + b) / 2;
        var (exact, expected) = place switch
        {
            0 => (middle, (bits & 1) == 0 ? low : high),
            1 => (middle + sliver, high),
            2 => (middle - sliver, low),
            3 => (a + sliver, low),
            4 => (b - sliver, high),
            5 => (a, low),
            _ => (b, high),
        };
        Assert.Equal(expected, exact.ToDouble());
        Assert.Equal(-expected, (-exact).ToDouble());
        Assert.Equal(double.IsInfinity(other.ToDouble()), Magnitude(other) >= HalfBeyondLargest);
    });

    [Theory]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData("2.4703282292062328e-324", double.Epsilon)]
    [InlineData("2.4703282292062327e-324", 0.0)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("1.7976931348623159e308", double.PositiveInfinity)]
    [InlineData("-1e400", double.NegativeInfinity)]
    [InlineData("1e-5000", 0.0)]
    [InlineData("2.2250738585072014e-308", 2.2250738585072014e-308)]
    [InlineData("2.2250738585072011e-308", 2.225073858507201e-308)]
    [InlineData("0.1", 0.1)]
    [InlineData("1/3", 1.0 / 3.0)]
    [InlineData("9007199254740993", 9007199254740992.0)]
    public void B2_Extreme_numbers_round_as_IEEE_says(string text, double expected) => Assert.Equal(expected, Rational.Parse(text).ToDouble());

    [Theory]
    [InlineData("1/100", 2, "1/10")]
    [InlineData("-27/8", 3, "-3/2")]
    [InlineData("1e-300", 30, "1e-10")]
    [InlineData("1/1000", 2, null)]
    [InlineData("-4", 2, null)]
    [InlineData("0", 5, "0")]
    public void A_root_is_exact_or_none(string value, int degree, string? root)
    {
        Assert.Equal(root is not null, Rational.Parse(value).TryRoot(degree, out var found));
        if (root is not null)
            Assert.Equal(Rational.Parse(root), found);
    }

    [Theory]
    [InlineData("1.85", 3, false, "1.85")]
    [InlineData("0.69", 3, true, "0.690")]
    [InlineData("2.5", 1, false, "2")]
    [InlineData("3.5", 1, false, "4")]
    [InlineData("0.0001", 2, false, "0.0001")]
    [InlineData("0.000099", 2, false, "9.9e-5")]
    [InlineData("0.00009999", 2, false, "0.0001")]
    [InlineData("123456", 3, false, "123000")]
    [InlineData("999999", 3, false, "1e6")]
    [InlineData("-1.85e-7", 5, true, "-1.8500e-7")]
    [InlineData("0", 3, true, "0.00")]
    [InlineData("0", 3, false, "0")]
    [InlineData("100", 3, true, "100")]
    public void Messages_show_decimals_rounded_half_to_even(string value, int digits, bool keep, string expected) =>
        Assert.Equal(expected, Rational.Parse(value).ToDecimal(digits, keep));

    [Fact]
    public void Few_digits_are_rounded_half_to_even_like_integers_are() =>
        Gen.Select(Gen.Long[1, long.MaxValue], Gen.OneOf(Gen.Long[1, long.MaxValue], Gen.Long[1, 2000]), Gen.Int[1, 6]).Sample(
            (numerator, denominator, count) =>
            {
                var digits = Rational.FromFraction(numerator, denominator).RoundedDigits(count, out var order);
                Assert.Equal(count, digits.Length);

                // value ≈ digits·10^(order − count + 1): half a unit of the last digit away at the most, and even where it is just that.
                var scale = order - count + 1;
                var above = 2 * (BigInteger)numerator * BigInteger.Pow(10, Math.Max(0, -scale));
                var below = (BigInteger)denominator * BigInteger.Pow(10, Math.Max(0, scale));
                var off = BigInteger.Abs(above - (2 * BigInteger.Parse(digits, CultureInfo.InvariantCulture) * below));
                Assert.True(off < below || (off == below && (digits[^1] - '0') % 2 == 0), $"{numerator}/{denominator} to {count}: {digits} e{order}");
            },
            iter: 20_000);

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1,5")]
    [InlineData("1e9999999")]
    [InlineData(" 1")]
    [InlineData("1e")]
    [InlineData(null)]
    public void Only_ASCII_decimals_and_fractions_parse(string? text) => Assert.False(Rational.TryParse(text, out _));

    [Fact]
    public void The_default_is_zero_and_text_is_the_reduced_fraction()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal("37/20", Rational.Parse("1.85").ToString());
        Assert.Equal("-2", Rational.FromFraction(4, -2).ToString());
        Assert.Equal(BigInteger.Pow(2, 63), (-new Rational(long.MinValue)).Numerator);
    }

    private static readonly BigInteger HalfBeyondLargest = (BigInteger.One << 1024) - (BigInteger.One << 970);

    private static BigInteger Magnitude(Rational value) => BigInteger.Abs(value.Numerator) / value.Denominator;

    private static void Same(Rational actual, BigInteger numerator, BigInteger denominator)
    {
        Assert.Equal(numerator * actual.Denominator, actual.Numerator * denominator);
        Assert.True(actual.Denominator.Sign > 0);
        Assert.True(BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).IsOne);
    }
}
