using PhiLi.Cells;
using PhiLi.Quantities;
using Xunit;

namespace PhiLi.Tests.Cells;

public class FigureTests
{
    [Fact]
    public void Values_and_intervals_go_the_same_way()
    {
        var product = Of("2.0 mg/cm²", Slots.ActiveLoading) * Of("150.0 mAh/g", Slots.SpecificCapacity);
        Assert.Equal(Rational.Parse("10800"), product.Value);
        Assert.Equal(Rational.Parse("1.95") * Rational.Parse("149.95") * 36, product.Interval.Lower);
        Assert.Equal(Rational.Parse("2.05") * Rational.Parse("150.05") * 36, product.Interval.Upper);
    }

    [Fact]
    public void A_bound_has_an_interval_and_no_value()
    {
        var bound = Of(">20 mg/cm²", Slots.ActiveLoading);
        Assert.Null(bound.Value);
        Assert.Null((bound * Figure.Exact(2)).Value);
        Assert.Null((bound * Figure.Exact(2)).Interval.Upper);
        Assert.Equal(Rational.Zero, (Figure.Exact(1) / bound).Interval.Lower);
    }

    [Fact]
    public void About_has_a_value() => Assert.Equal(Rational.Parse("0.07"), Of("~7 mg/cm²", Slots.ActiveLoading).Value);

    // 1 ± 2 reaches below zero, where no loading is.
    [Fact]
    public void An_uncertainty_larger_than_its_value_ends_at_zero()
    {
        var unsure = Of("1 ± 2 mg/cm²", Slots.ActiveLoading);
        Assert.Equal(Rational.Zero, (unsure * Figure.Exact(1)).Interval.Lower);
        var over = Figure.Exact(1) / unsure;
        Assert.Null(over.Interval.Upper);
        Assert.Equal(Rational.Parse("100"), over.Value);
    }

    [Fact]
    public void Nothing_over_nothing_is_anything()
    {
        var over = Figure.Exact(1) / Figure.Exact(0);
        Assert.Null(over.Value);
        Assert.Equal(Interval.Between(Rational.Zero, null), over.Interval);
    }

    private static Figure Of(string text, Slot slot) => Figure.Of(QuantityParser.Read(text, slot).Quantity!);
}
