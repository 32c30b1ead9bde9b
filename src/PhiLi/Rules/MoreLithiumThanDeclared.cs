using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Rules;

/// <summary>A discharge that takes more lithium than there is, into a cathode that came without any.</summary>
internal sealed class MoreLithiumThanDeclared() : Rule(
    "PHILI3009",
    "A cathode without lithium delivers at most the anode's",
    Severity.Error,
    "Lithium is conserved. Where the cathode is made without lithium, each that arrives was declared as metal at the anode.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        // Cheap questions first: nearly every cathode comes with lithium, and the rest is not worked out.
        if (cell.Anode is not { Material: { } metal } anode || !metal.Is(Family.MetalAnode)
            || cell.Cathode?.Material is not { Formula: { } formula } cathode || !formula.Count("Li").IsZero
            || BringsLithium(cell) || Wider(cell.Cathode, anode) is not { } wider
            || cell.Budget.LithiumReserve is not { } foil || Doubts.AboutBudget(cell)
            || Bounds.Product(foil, wider) is not { } reserve || Intervals.Of(reserve) is not { } most)
        {
            yield break;
        }

        foreach (var step in cell.Steps)
        {
            if (!step.IsDischarge || ActiveAmount.Solve(cell, step).ArealCapacity is not { } delivered || !delivered.Interval.IsEntirelyAbove(most))
                continue;

            var capacity = step[Slots.Capacity] ?? step[Slots.SpecificCapacity]!;
            var perArea = ReferenceEquals(capacity.Kind, QuantityKinds.ArealCapacity) ? "" : " (" + Say.In(delivered, QuantityKinds.ArealCapacity) + ")";
            var holder = anode[Slots.Thickness] ?? anode[Slots.ActiveLoading] ?? anode[Slots.ActiveMass] ?? anode[Slots.CompositeLoading] ?? anode[Slots.CompositeMass];
            yield return At(
                capacity.Place,
                $"{Say.Text(capacity)}{perArea} on discharge is more lithium than was declared: {Words.Clip(cathode.Name)} comes without any, and "
                + (holder is null ? "the anode holds" : Say.Text(holder) + " of " + Words.Clip(metal.Name) + " hold")
                + $" {Told.In(reserve, QuantityKinds.ArealCapacity)}. Correct the capacity or the anode.")
                with { Also = holder is null ? new([anode.Place]) : Say.Places(holder) };
            yield break;
        }
    }

    // A second store of lithium at the anode, such as a prelithiated alloy.
    private static bool BringsLithium(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.AnodeInterlayer && part.Material is { } layer && layer.Is(Family.Anode)
                && (layer.Formula is not { } formula || !formula.Count("Li").IsZero))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By how much a foil may be wider than the cathode that draws on it; null where only one of the two areas is known.</summary>
    private static Bounded? Wider(Part cathode, Part anode)
    {
        if (ActiveAmount.Area(anode) is not { } foil)
            return Bounded.Exact(1);

        return ActiveAmount.Area(cathode) is { } area ? Bounds.OfFactor(foil.Figure / area.Figure) : null;
    }
}
