using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi;

/// <summary>What holds a cell down: the resistances that its description determines, and what follows from them. No budget is complete.</summary>
/// <remarks>
/// What the description does not determine is null. While an error stands against the cell every figure is, and with them go the sentences
/// that carry figures; the names stay.
/// </remarks>
public sealed class TransportRecord
{
    internal TransportRecord(TransportBudget budget, bool hasErrors)
    {
        var resistances = new List<ResistanceRecord>(budget.Parts.Count);
        foreach (var part in budget.Parts)
            resistances.Add(new ResistanceRecord(part, budget, hasErrors));

        Resistances = resistances;
        Unknown = budget.Unknown();
        LeftOut = budget.Stack?.LeftOut ?? [];
        if (hasErrors)
            return;

        Domains = DomainsOf(budget);
        Notes = NotesOf(budget);
        Bottleneck = budget.Total is null ? null : budget.Bottleneck;
        if (budget.Total?.Figure is { } total)
            (Total, TotalLower, TotalUpper) = total.WithBounds(QuantityKinds.AreaSpecificResistance);

        AllowedOverpotential = Bounded.NumberOf(budget.AllowedOverpotential);
        if (budget.PhiCeiling?.Figure is { } ceiling)
        {
            PhiCeiling = PerHour.Of(ceiling.Value);
            PhiCeilingLower = PerHour.Of(ceiling.Interval.Lower);
            PhiCeilingUpper = PerHour.Of(ceiling.Interval.Upper);
        }

        NegativeToPositive = budget.NegativeToPositive?.Number;
        Porosity = budget.Composite?.Porosity?.Number;
        LithiumReserve = budget.LithiumReserve?.Figure.In(QuantityKinds.ArealCapacity);
        SpecificEnergy = budget.Stack?.SpecificEnergy?.Figure.In(QuantityKinds.SpecificEnergy);
        EnergyDensity = budget.Stack?.EnergyDensity?.Figure.In(QuantityKinds.EnergyDensity);
    }

    /// <summary>Every resistance in the order of the cell, also the unknown ones.</summary>
    public IReadOnlyList<ResistanceRecord> Resistances { get; }

    /// <summary>The sums of the known resistances, for each domain that has any.</summary>
    public IReadOnlyList<DomainRecord> Domains { get; } = [];

    /// <summary>Sum of the known resistances, Ω·cm².</summary>
    public double? Total { get; }

    /// <summary>The least sum that the printed digits allow, Ω·cm²; null where nothing bounds it.</summary>
    public double? TotalLower { get; }

    /// <summary>The largest sum that the printed digits allow, Ω·cm²; null where nothing bounds it.</summary>
    public double? TotalUpper { get; }

    /// <summary>The domain of the largest share of the known resistances.</summary>
    public TransportDomain? Bottleneck { get; }

    /// <summary>Overpotential that the resistances may take, as declared, V.</summary>
    public double? AllowedOverpotential { get; }

    /// <summary>The largest Φ that <see cref="AllowedOverpotential"/> leaves, mol·m⁻²·h⁻¹: an upper bound, since what is unknown lowers it.</summary>
    public double? PhiCeiling { get; }

    /// <summary>The least ceiling that the printed digits allow, mol·m⁻²·h⁻¹.</summary>
    public double? PhiCeilingLower { get; }

    /// <summary>The largest ceiling that the printed digits allow, mol·m⁻²·h⁻¹.</summary>
    public double? PhiCeilingUpper { get; }

    /// <summary>Names of the resistances that nobody knows.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Capacity of the anode over that of the cathode; host anodes only.</summary>
    public double? NegativeToPositive { get; }

    /// <summary>Share of the cathode's volume that is empty, derived from its mass and densities, 0 to 1.</summary>
    public double? Porosity { get; }

    /// <summary>Capacity of the lithium that was declared as metal, mAh/cm².</summary>
    public double? LithiumReserve { get; }

    /// <summary>Energy over the mass of what is declared, Wh/kg: an upper bound where anything is <see cref="LeftOut"/>.</summary>
    public double? SpecificEnergy { get; }

    /// <summary>Energy over the volume of what is declared, Wh/L: an upper bound where anything is <see cref="LeftOut"/>.</summary>
    public double? EnergyDensity { get; }

    /// <summary>What the two energies do not count because it is not declared, such as <c>collectors</c>.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>What a report says beside the numbers.</summary>
    public IReadOnlyList<TransportNoteRecord> Notes { get; } = [];

    private static List<DomainRecord> DomainsOf(TransportBudget budget)
    {
        var domains = new List<DomainRecord>();
        foreach (var domain in BudgetFigures.Domains)
        {
            if (budget.SumOf(domain) is { } sum)
                domains.Add(new DomainRecord(domain, sum, budget.ShareOf(domain)));
        }

        return domains;
    }

    private static List<TransportNoteRecord> NotesOf(TransportBudget budget)
    {
        var notes = new List<TransportNoteRecord>(budget.Notes.Count);
        foreach (var note in budget.Notes)
            notes.Add(new TransportNoteRecord(note));

        return notes;
    }
}
