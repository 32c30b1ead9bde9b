using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>Recomputed figures and their places, as messages tell them.</summary>
internal static class Say
{
    // Enough to see a disagreement of any two printed figures, and not more than anybody reads.
    private const int Digits = 4;

    /// <summary>A figure in a unit, such as <c>276.5 mAh/g</c>; a bound says so.</summary>
    public static string In(Figure figure, Unit unit)
    {
        if (figure.Value is { } value)
            return In(value, unit);

        if (figure.Interval.Lower is { Sign: > 0 } lower)
            return "at least " + In(lower, unit);

        return figure.Interval.Upper is { } upper ? "at most " + In(upper, unit) : "any number of " + unit.Symbol;
    }

    /// <summary>A value in coherent SI units, told in another unit.</summary>
    public static string In(Rational siValue, Unit unit)
    {
        var number = Numbers.Significant(unit.FromSi(siValue), Digits);
        return unit.Symbol.Length == 0 ? number : ReferenceEquals(unit, Unit.CRate) ? number + unit.Symbol : number + " " + unit.Symbol;
    }

    /// <summary>A figure in the unit that its field uses.</summary>
    public static string In(Figure figure, QuantityKind kind) => In(figure, kind.Customary);

    /// <summary>A figure in the unit that the author wrote another in.</summary>
    public static string As(Given given, Figure figure) => In(figure, given.Quantity.Unit);

    /// <summary>A quantity as its author wrote it.</summary>
    public static string Text(Given given) => given.Quantity.Text;

    /// <summary>Places of what is given; what is not is left out.</summary>
    public static EquatableArray<Place> Places(params IEnumerable<Given?> givens)
    {
        var places = new List<Place>();
        foreach (var given in givens)
        {
            if (given is not null && !places.Contains(given.Place))
                places.Add(given.Place);
        }

        return new EquatableArray<Place>(places.ToArray());
    }
}
