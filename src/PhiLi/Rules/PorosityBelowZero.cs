using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>A composite cathode whose mass does not fit into its thickness.</summary>
internal sealed class PorosityBelowZero() : Rule(
    "PHILI3008",
    "A composite fits into its thickness",
    Severity.Error,
    "Porosity is 1 − m/(ρ·L) with the density ρ of the mixture without pores. Below zero, more solid was declared than the thickness holds.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        // Cheap questions first: a mass and a thickness are what it takes.
        if (cell.Cathode is not { } cathode || cathode[Slots.Thickness] is not { } thickness || Mass(cathode) is not { } mass
            || Electrode.CompositeLoading(cathode, cell.Area) is not { Value: { } loading } || thickness.Figure.Value is not { } through
            || cell.Budget.Composite?.Porosity is not { } porosity || Doubts.AboutBudget(cell))
        {
            yield break;
        }

        var solids = 1 - porosity.Value;
        if (porosity.Upper < 0)
        {
            yield return At(
                thickness.Place,
                SeverityOf(new(solids, 1 - porosity.Upper, 1 - porosity.Lower), Bounded.Exact(1)) == Severity.Info ? Severity.Info : Severity.Error,
                $"{Say.In(Figure.Exact(loading), QuantityKinds.Loading)} of composite with {Told.In(loading.ToDouble() / through.ToDouble() / solids, QuantityKinds.Density)} "
                + $"without pores fill {Told.In(solids * through.ToDouble(), QuantityKinds.Thickness)}, and {Say.Text(thickness)} are declared: "
                + $"the porosity would be {Numbers.Significant(100 * porosity.Value, 3)} %. Correct the thickness, the mass or the shares.")
                with { Also = Say.Places(mass) };
        }
        else if (cathode[Slots.Porosity] is { } declared && Of(declared) is { } known
            && SeverityOf(known, new(solids, 1 - porosity.Upper, 1 - porosity.Lower)) is { } severity)
        {
            yield return At(
                declared.Place,
                severity,
                $"Porosity {Say.Text(declared)} is not what {Say.In(Figure.Exact(loading), QuantityKinds.Loading)} of composite leave of {Say.Text(thickness)}: "
                + $"{Told.In(porosity, QuantityKinds.VolumeFraction)}. Correct one of them, or the shares.")
                with { Also = Say.Places(thickness, mass) };
        }
    }

    private static Given? Mass(Part cathode) =>
        cathode[Slots.CompositeLoading] ?? cathode[Slots.CompositeMass] ?? cathode[Slots.ActiveLoading] ?? cathode[Slots.ActiveMass];

    /// <summary>The share of solids that a declared porosity leaves.</summary>
    private static Bounded? Of(Given porosity) =>
        Bounds.OfShare(porosity.Figure) is { } pores ? new(1 - pores.Value, 1 - pores.Upper, 1 - pores.Lower) : null;

    // Densities of materials are of perfect crystals; real ones differ by a per cent or two. Compared are the solids, which are never nothing.
    private static Severity? SeverityOf(Bounded left, Bounded right) =>
        Intervals.Of(left) is { } a && Intervals.Of(right) is { } b ? Disagreement.Between(a, b) : null;
}
