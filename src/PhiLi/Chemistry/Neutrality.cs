using System.Linq;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>Whether the charges of a formula can cancel.</summary>
public static class Neutrality
{
    /// <summary>How far from zero the total charge of a formula unit may end: 0.02, for the rounding of printed counts.</summary>
    public static Rational Tolerance { get; } = Rational.Parse("0.02");

    /// <summary>Judges a formula by the usual oxidation states of its elements.</summary>
    /// <remarks>
    /// Only what holds a metal and a nonmetal is judged: elements, alloys (silicides and their like included) and molecules
    /// have no charges to count. Metals of several valences may have any mean state up to their highest usual one.
    /// </remarks>
    /// <param name="formula">The formula, judged per formula unit as written.</param>
    /// <returns>
    /// The reachable charges where none is within <see cref="Tolerance"/> of zero; null where the formula can be neutral or
    /// is not judged.
    /// </returns>
    public static Imbalance? Judge(Formula formula)
    {
        if (!formula.Elements.Any(element => ElementGroups.IsMetal(element.Symbol))
            || !formula.Elements.Any(element => ElementGroups.Nonmetals.Contains(element.Symbol)))
        {
            return null;
        }

        var around = new Surroundings(formula);
        var lowest = Rational.Zero;
        var highest = Rational.Zero;
        foreach (var element in formula.Elements)
        {
            if (OxidationStates.Of(element.Symbol, around) is not { } range)
                return null;
            lowest += element.Count * range.Lowest;
            highest += element.Count * range.Highest;
        }

        return lowest > Tolerance || highest < -Tolerance ? new Imbalance(lowest, highest) : null;
    }
}
