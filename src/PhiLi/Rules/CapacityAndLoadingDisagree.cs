using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A specific capacity that, times the loading, is not the areal one beside it.</summary>
internal sealed class CapacityAndLoadingDisagree() : Rule(
    "PHILI4004",
    "Loading × specific capacity is the areal capacity",
    Severity.Warning,
    "A step's capacity per mass and per area differ by the loading of active material. Nominal, theoretical and delivered capacities are often mixed.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var step in cell.Steps)
        {
            if (step[Slots.SpecificCapacity] is { } specific
                && (step[Slots.Capacity, QuantityKinds.ArealCapacity] ?? step[Slots.Capacity, QuantityKinds.Charge]) is { } total
                && !Doubts.About(cell, step) && Judge(cell.Cathode, specific, total) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Judge(Part? cathode, Given specific, Given total)
    {
        var isAreal = ReferenceEquals(total.Kind, QuantityKinds.ArealCapacity);
        if ((isAreal ? ActiveAmount.PerArea(cathode) : ActiveAmount.InAll(cathode)) is not { } amount)
            return null;

        var product = specific.Figure * amount.Figure;
        if (Disagreement.Between(total.Figure.Interval, product.Interval) is not { } severity)
            return null;

        return At(
            total.Place,
            severity,
            $"{Say.Text(total)} is not {amount.Words} × {Say.Text(specific)}, which is {Say.As(total, product)}. {Remedy(cathode!, specific, total, amount)}")
            with { Also = Say.Places([specific, .. amount.Givens]) };
    }

    private static string Remedy(Part cathode, Given specific, Given total, ActiveAmount amount)
    {
        var number = Say.In(total.Figure, total.Quantity.Unit);
        if (cathode[Slots.NominalCapacity, QuantityKinds.SpecificCapacity] is { } nominal && IsProduct(nominal.Figure, amount.Figure, total))
            return $"{number} is {amount.Words} × the nominal {Say.Text(nominal)}, not the delivered {Say.Text(specific)}: give what was delivered.";

        if (cathode.Material?.TheoreticalCapacity is { } theory && IsProduct(theory, amount.Figure, total))
        {
            return $"{number} is {amount.Words} × the theoretical {Say.In(theory, QuantityKinds.SpecificCapacity)}, "
                + $"not the delivered {Say.Text(specific)}: give what was delivered.";
        }

        if (cathode[Slots.CompositeLoading] is { } composite && IsProduct(specific.Figure, composite.Figure, total))
            return $"{number} counts the whole composite, {Say.Text(composite)}: capacities are per active material.";

        return "Correct one of them, or the loading: capacities are per active material.";
    }

    private static bool IsProduct(Figure perMass, Figure amount, Given total) => (perMass * amount).Interval.Overlaps(total.Figure.Interval);
}
