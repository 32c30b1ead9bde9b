using System.Collections.Generic;

namespace PhiLi.Transport;

/// <summary>What holds a cell down: every resistance that its description determines, and what follows from them. None is complete, and what is unknown is listed.</summary>
/// <remarks>Figures are in coherent SI units; null where the description does not determine them.</remarks>
internal sealed class TransportBudget
{
    /// <summary>The budget of a cell that says nothing of transport.</summary>
    public static TransportBudget Empty { get; } = new();

    /// <summary>Every resistance in the order of the cell, also the unknown ones.</summary>
    public IReadOnlyList<Resistance> Parts { get; init; } = [];

    /// <summary>Sum of the known resistances, Ω·m²; null where none is known.</summary>
    public Bounded? Total { get; init; }

    /// <summary>Sum of those that are declared or derived, without estimates and library figures, Ω·m²: what rules accuse with.</summary>
    public Bounded? Declared { get; init; }

    /// <summary>The domain of the largest share; null where no resistance is known.</summary>
    public TransportDomain? Bottleneck { get; init; }

    /// <summary>What each step takes.</summary>
    public IReadOnlyList<StepDrop> Drops { get; init; } = [];

    /// <summary>Overpotential that is allowed, V.</summary>
    public double? AllowedOverpotential { get; init; }

    /// <summary>The largest Φ that the allowed overpotential leaves, mol/(m²·s).</summary>
    public Bounded? PhiCeiling { get; init; }

    /// <summary>The composite cathode's phases.</summary>
    public CompositeBalance? Composite { get; init; }

    /// <summary>Capacity of the anode over that of the cathode, host anodes only.</summary>
    public Bounded? NegativeToPositive { get; init; }

    /// <summary>Capacity of the lithium that was declared as metal, C/m².</summary>
    public Bounded? LithiumReserve { get; init; }

    /// <summary>Energy of the stack as far as it is declared.</summary>
    public StackFigures? Stack { get; init; }

    /// <summary>What a report says beside the numbers: a strategy without a model, a layer that is inside a measured resistance, the gap to a stability window …</summary>
    public IReadOnlyList<TransportNote> Notes { get; init; } = [];

    /// <summary>A resistance's share of the known ones, from 0 to 1; null where it is not added.</summary>
    public double? ShareOf(Resistance part) => Total is { Value: > 0 } total && part is { Value: { } value, IsInside: false } ? value.Value / total.Value : null;

    /// <summary>A domain's share of the known resistances, from 0 to 1; null where none is known.</summary>
    public double? ShareOf(TransportDomain domain)
    {
        if (Total is not { Value: > 0 })
            return null;

        var share = 0.0;
        foreach (var part in Parts)
            share += part.Domain == domain ? ShareOf(part) ?? 0 : 0;

        return share;
    }

    /// <summary>By what factor the ceiling grows if a resistance is halved; null where it is not added.</summary>
    public double? GainOfHalving(Resistance part) =>
        Total is { } total && part is { Value: { } value, IsInside: false } ? Ceiling.GainOfHalving(value.Value, total.Value) : null;
}
