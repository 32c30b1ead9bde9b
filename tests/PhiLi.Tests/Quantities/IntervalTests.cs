using System;
using CsCheck;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Quantities;

public class IntervalTests
{
    private static readonly Gen<Rational> NonNegative = Gen.Select(Gen.Long[0, 50], Gen.Long[1, 9], (n, d) => Rational.FromFraction(n, d));

    private static readonly Gen<Interval> Any = Gen.Select(NonNegative, NonNegative, Gen.Bool, (a, b, open) =>
        Interval.Between(Rational.Min(a, b), open ? null : Rational.Max(a, b)));

    [Fact]
    public void What_two_intervals_make_holds_what_their_numbers_make() => Gen.Select(Any, Any, NonNegative, NonNegative).Sample((x, y, dx, dy) =>
    {
        var a = Inside(x, dx);
        var b = Inside(y, dy);
        Assert.True((x + y).Contains(a + b));
        Assert.True((x * y).Contains(a * b));
        if (!b.IsZero && !(y.IsExact && y.Contains(Rational.Zero)))
            Assert.True((x / y).Contains(a / b));
        Assert.True((x * new Rational(-3)).Contains(a * -3));
    });

    [Fact]
    public void Comparing_needs_every_number_on_one_side()
    {
        var low = Interval.Between(1, 2);
        var high = Interval.Between(2, 3);

        Assert.True(low.Overlaps(high));
        Assert.False(high.IsEntirelyAbove(low));
        Assert.True(Interval.Between(Rational.Parse("2.01"), null).IsEntirelyAbove(low));
        Assert.True(low.IsEntirelyBelow(Rational.Parse("2.01")));
        Assert.False(Interval.Between(null, null).IsEntirelyBelow(low));
    }

    [Fact]
    public void Dividing_by_numbers_down_to_zero_has_no_upper_end()
    {
        Assert.Null((Interval.Between(1, 2) / Interval.Between(0, 4)).Upper);
        Assert.Equal(Rational.Parse("1/4"), (Interval.Between(1, 2) / Interval.Between(0, 4)).Lower);
        Assert.Throws<DivideByZeroException>(() => Interval.Between(1, 2) / Interval.Exact(0));
        Assert.Throws<ArgumentException>(() => Interval.Between(-1, 2) * Interval.Exact(1));
        Assert.Throws<ArgumentException>(() => Interval.Between(2, 1));
    }

    private static Rational Inside(Interval interval, Rational step)
    {
        var lower = interval.Lower!.Value;
        return interval.Upper is { } upper ? Rational.Min(upper, lower + step) : lower + step;
    }
}
