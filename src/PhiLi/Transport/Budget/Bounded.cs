using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>A derived figure in coherent SI units with what the printed digits of its inputs allow. Computed in double: laws are irrational.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Lower">The least that it can be; 0 where an input has no bound.</param>
/// <param name="Upper">The largest that it can be; infinite where an input has no bound.</param>
internal readonly record struct Bounded(double Value, double Lower, double Upper)
{
    /// <summary>A figure that is known as it stands.</summary>
    public static Bounded Exact(double value) => new(value, value, value);

    /// <summary>As it leaves: in constants, in records and in words.</summary>
    public Figure Figure
    {
        get
        {
            var value = Numbers.OfLaw(Value);
            if (value is { } exact && Lower == Value && Upper == Value)
                return Figure.Exact(exact);

            // Rounding keeps their order, where they have one.
            return new Figure(value, Lower > Upper ? default : Interval.Between(Lower > 0 ? Numbers.OfLaw(Lower) : null, Numbers.OfLaw(Upper)));
        }
    }

    /// <summary>The value as it leaves, in the coherent SI unit.</summary>
    public double? Number => NumberOf(Value);

    /// <summary>A figure without bounds as it leaves.</summary>
    public static double? NumberOf(double? value) => Numbers.OfLaw(value) is { } exact && Numbers.IsDouble(exact, out var nearest) ? nearest : null;

    public static Bounded operator +(Bounded left, Bounded right) => new(left.Value + right.Value, left.Lower + right.Lower, left.Upper + right.Upper);
}
