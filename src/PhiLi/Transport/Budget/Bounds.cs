using System;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>Figures with bounds, from what is declared and through laws that rise or fall with each of their inputs.</summary>
/// <remarks>
/// Such a law is least and largest where its inputs are at their ends, so that three evaluations give a figure and its bounds. Where a
/// law has no number at an end (no thickness, no conductivity) the bound is as wide as it can be.
/// </remarks>
internal static class Bounds
{
    /// <summary>A figure that is not negative; null where there is none, where it is only a bound, or where no double holds it.</summary>
    public static Bounded? Of(Figure? figure) =>
        figure is { Value: { Sign: >= 0 } value } known && Numbers.IsDouble(value, out var nearest)
            ? Between(nearest, known.Interval.Lower?.ToDouble(), known.Interval.Upper?.ToDouble())
            : null;

    /// <summary>The quantity that a part gives in a slot.</summary>
    public static Bounded? Of(Part? part, Slot slot) => Of(part?[slot]?.Figure);

    /// <summary>A share or a transference number: what its printed digits allow ends at one.</summary>
    public static Bounded? OfShare(Figure? figure) =>
        Of(figure) is { } share ? new(Math.Min(share.Value, 1), Math.Min(share.Lower, 1), Math.Min(share.Upper, 1)) : null;

    /// <summary>A factor that is never below one.</summary>
    public static Bounded? OfFactor(Figure? figure) =>
        Of(figure) is { } factor ? new(Math.Max(factor.Value, 1), Math.Max(factor.Lower, 1), Math.Max(factor.Upper, 1)) : null;

    /// <summary>A value with its bounds; null without a finite value. Bounds never exclude it: rounding moves all three.</summary>
    public static Bounded? Between(double? value, double? lower, double? upper) =>
        value is >= 0 and <= double.MaxValue
            ? new(value.Value, lower is >= 0 ? Math.Min(lower.Value, value.Value) : 0, upper is { } most ? Math.Max(most, value.Value) : double.PositiveInfinity)
            : null;

    /// <summary>Through a law that rises with all of its inputs.</summary>
    public static Bounded? Of(Func<double, double, double?> law, Bounded first, Bounded second) =>
        Between(law(first.Value, second.Value), law(first.Lower, second.Lower), law(first.Upper, second.Upper));

    /// <summary>Through a law that rises with all of its inputs.</summary>
    public static Bounded? Of(Func<double, double, double, double?> law, Bounded first, Bounded second, Bounded third) => Between(
        law(first.Value, second.Value, third.Value),
        law(first.Lower, second.Lower, third.Lower),
        law(first.Upper, second.Upper, third.Upper));

    /// <summary>For an input with which a law falls: its ends in the other order. No figure, only the way to one.</summary>
    public static Bounded Falling(Bounded figure) => new(figure.Value, figure.Upper, figure.Lower);

    /// <summary>Product; nothing times what has no bound is nothing.</summary>
    public static double Times(double left, double right) => left == 0 || right == 0 ? 0 : left * right;

    /// <summary>Product of figures that are not negative; null where no double holds it.</summary>
    public static Bounded? Product(Bounded left, Bounded right) =>
        Between(left.Value * right.Value, Times(left.Lower, right.Lower), Times(left.Upper, right.Upper));

    /// <summary>Quotient of figures that are not negative; null where no double holds it.</summary>
    public static Bounded? Quotient(Bounded left, Bounded right) => Of(Divide, left, Falling(right));

    /// <summary>Sum; null where no double holds it.</summary>
    public static Bounded? Sum(Bounded? left, Bounded right) => left is { } sum ? (sum + right) is var both && both.Value <= double.MaxValue ? both : null : right;

    private static double? Divide(double left, double right) => left == 0 ? 0 : right > 0 ? left / right : null;
}
