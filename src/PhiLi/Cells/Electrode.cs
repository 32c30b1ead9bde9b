using PhiLi.Quantities;

namespace PhiLi.Cells;

/// <summary>How much active material stands on how much area, whichever way the description says so.</summary>
internal static class Electrode
{
    // π/4 to forty digits: far more than any double holds, so that constants made of it are still the nearest double.
    private static readonly Figure QuarterPi =
        Figure.Exact(Rational.Parse("3.141592653589793238462643383279502884197") / new Rational(4));

    /// <summary>Geometric area, m²: declared, or π·d²/4 of a round electrode.</summary>
    public static Figure? Area(Part? electrode)
    {
        if (electrode?[Slots.Area] is { } area)
            return area.Figure;

        return electrode?[Slots.Diameter] is { } diameter ? Disc(diameter.Figure) : null;
    }

    /// <summary>π·d²/4, m².</summary>
    public static Figure Disc(Figure diameter) => QuarterPi * diameter * diameter;

    /// <summary>Mass of active material, kg: declared, or composite mass × active fraction.</summary>
    public static Figure? ActiveMass(Part? electrode)
    {
        if (electrode?[Slots.ActiveMass] is { } mass)
            return mass.Figure;

        return electrode?[Slots.CompositeMass] is { } composite && electrode[Slots.ActiveFraction, QuantityKinds.MassFraction] is { } fraction
            ? composite.Figure * fraction.Figure
            : null;
    }

    /// <summary>Active material per area, kg/m², by the most direct of the ways in which it was declared.</summary>
    public static Figure? ActiveLoading(Part? electrode, Figure? area) =>
        electrode?[Slots.ActiveLoading]?.Figure
        ?? LoadingOfComposite(electrode)
        ?? LoadingOfMass(electrode, area)
        ?? LoadingOfCompositeMass(electrode, area);

    /// <summary>Composite loading × active fraction.</summary>
    public static Figure? LoadingOfComposite(Part? electrode) =>
        electrode?[Slots.CompositeLoading] is { } loading && electrode[Slots.ActiveFraction, QuantityKinds.MassFraction] is { } fraction
            ? loading.Figure * fraction.Figure
            : null;

    /// <summary>Active mass ÷ area.</summary>
    public static Figure? LoadingOfMass(Part? electrode, Figure? area) =>
        electrode?[Slots.ActiveMass] is { } mass && area is { } over ? mass.Figure / over : null;

    /// <summary>Composite mass × active fraction ÷ area.</summary>
    public static Figure? LoadingOfCompositeMass(Part? electrode, Figure? area) =>
        electrode?[Slots.CompositeMass] is { } mass && electrode[Slots.ActiveFraction, QuantityKinds.MassFraction] is { } fraction && area is { } over
            ? mass.Figure * fraction.Figure / over
            : null;

    /// <summary>Mass of the composite per area, kg/m²: declared, composite mass ÷ area, or active loading ÷ active fraction.</summary>
    public static Figure? CompositeLoading(Part? electrode, Figure? area)
    {
        if (electrode?[Slots.CompositeLoading] is { } loading)
            return loading.Figure;

        if (electrode?[Slots.CompositeMass] is { } mass && area is { } over)
            return mass.Figure / over;

        return electrode?[Slots.ActiveFraction, QuantityKinds.MassFraction] is { } fraction && ActiveLoading(electrode, area) is { } active
            ? active / fraction.Figure
            : null;
    }

    /// <summary>What 1C refers to, per area, C/m²: declared so, or per active mass through the loading.</summary>
    public static Figure? NominalArealCapacity(Part? electrode, Figure? loading)
    {
        if (electrode?[Slots.NominalCapacity] is not { } nominal)
            return null;

        if (ReferenceEquals(nominal.Kind, QuantityKinds.ArealCapacity))
            return nominal.Figure;

        return loading is { } mass ? nominal.Figure * mass : null;
    }
}
