using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>What constants and records ask of a budget alike.</summary>
internal static class BudgetFigures
{
    /// <summary>The domains in the order in which they are told.</summary>
    public static IReadOnlyList<TransportDomain> Domains { get; } = [TransportDomain.Bulk, TransportDomain.Interfaces, TransportDomain.Electrode];

    /// <summary>Whether anything in it is a number.</summary>
    public static bool HasFigures(this TransportBudget budget) =>
        (budget.Total ?? budget.PhiCeiling ?? budget.NegativeToPositive ?? budget.LithiumReserve ?? budget.Composite?.Porosity
            ?? budget.Stack?.SpecificEnergy ?? budget.Stack?.EnergyDensity) is not null;

    /// <summary>Whether the cell says anything of transport, be it that something is unknown.</summary>
    public static bool IsEmpty(this TransportBudget budget) =>
        !budget.HasFigures() && budget.Parts.Count == 0 && budget.Drops.Count == 0 && budget.Notes.Count == 0;

    /// <summary>Sum of the known resistances of a domain, Ω·m²; null where none is known.</summary>
    public static Bounded? SumOf(this TransportBudget budget, TransportDomain domain)
    {
        Bounded? sum = null;
        foreach (var part in budget.Parts)
        {
            if (part is { Value: { } value, IsInside: false } && part.Domain == domain)
                sum = sum is { } others ? others + value : value;
        }

        return sum;
    }

    /// <summary>The parts that nobody knows. What is inside another part is not missing.</summary>
    public static IReadOnlyList<string> Unknown(this TransportBudget budget)
    {
        var unknown = new List<string>();
        foreach (var part in budget.Parts)
        {
            if (part is { Value: null, IsInside: false })
                unknown.Add(part.Name);
        }

        return unknown;
    }

    /// <summary>What a step's current costs, V; null where it is not known.</summary>
    public static Bounded? OverpotentialOf(this TransportBudget budget, Step step)
    {
        foreach (var drop in budget.Drops)
        {
            if (ReferenceEquals(drop.Step, step))
                return drop.Overpotential;
        }

        return null;
    }
}
