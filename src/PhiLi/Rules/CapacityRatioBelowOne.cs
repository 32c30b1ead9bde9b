using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A host anode that takes up less lithium than the cathode gives.</summary>
internal sealed class CapacityRatioBelowOne() : Rule(
    "PHILI4015",
    "A host anode takes what the cathode gives",
    Severity.Warning,
    "N/P compares the capacities of the two electrodes per area. Below one a host such as graphite is full before the cathode is empty, and lithium plates on it.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Anode is not { Material: { } host } anode || cell.Cathode is not { Material: { } material } cathode
            || !host.Is(Family.HostAnode) || cell.Budget.NegativeToPositive is not { Upper: < 1 })
        {
            yield break;
        }

        if (ActiveAmount.PerArea(anode) is not { } mass || Doubts.About(cell, anode) || Doubts.About(cell, cathode)
            || (host.Figure(Slots.ReversibleCapacity) ?? host.TheoreticalCapacity) is not { } usual
            || Given(cell, cathode, material) is not var (given, words, places))
        {
            yield break;
        }

        var negative = usual * mass.Figure;
        var ratio = negative / given;
        if (!ratio.Interval.IsEntirelyBelow(Rational.One))
            yield break;

        // What a material usually cycles is no limit of this cell's; what its formula holds is.
        var most = host.TheoreticalCapacity is { } theory ? theory * mass.Figure : negative;
        yield return At(
            mass.Givens[0].Place,
            most.Interval.IsEntirelyBelow(given.Interval) ? Severity.Warning : Severity.Info,
            $"{mass.Words} of {Words.Clip(host.Name)} take {Say.In(negative, QuantityKinds.ArealCapacity)} ({Say.In(usual, QuantityKinds.SpecificCapacity)}), "
            + $"and the cathode gives {words}: N/P is {Numbers.Significant(ratio.Value ?? ratio.Interval.Upper!.Value, 3)}, and lithium plates on a full host. Correct a loading or a capacity.")
            with { Also = places };
    }

    /// <summary>What the cathode gives per area: its reversible capacity where its material states one, else the most that a step moved.</summary>
    private static (Figure Given, string Words, EquatableArray<Place> Places)? Given(Cell cell, Part cathode, MaterialFacts material)
    {
        if (material.Figure(Slots.ReversibleCapacity) is { } reversible)
        {
            return ActiveAmount.PerArea(cathode) is { } loading
                ? (reversible * loading.Figure,
                    $"{Say.In(reversible * loading.Figure, QuantityKinds.ArealCapacity)} ({loading.Words} × {Say.In(reversible, QuantityKinds.SpecificCapacity)})",
                    Say.Places(loading.Givens))
                : null;
        }

        // The theoretical capacity of a cathode is never cycled: against it most sound cells would be below one.
        (Figure, string, EquatableArray<Place>)? most = null;
        Rational? least = null;
        foreach (var step in cell.Steps)
        {
            if (ActiveAmount.Solve(cell, step).ArealCapacity is not { Interval: { Lower: { } lower } } moved || lower <= least)
                continue;

            var stated = step[Slots.Capacity] ?? step[Slots.SpecificCapacity];
            least = lower;
            most = (moved, Say.In(moved, QuantityKinds.ArealCapacity) + (step.IsDischarge ? " on discharge" : " on charge"), Say.Places(stated));
        }

        return most;
    }
}
