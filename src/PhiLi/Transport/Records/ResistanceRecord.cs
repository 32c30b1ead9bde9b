using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi;

/// <summary>One resistance on the way of lithium, per geometric area.</summary>
public sealed class ResistanceRecord
{
    internal ResistanceRecord(Resistance part, TransportBudget budget, bool hasErrors)
    {
        Name = part.Name;
        Domain = part.Domain;
        Provenance = part.Provenance;
        IsInside = part.IsInside;
        IsEstimate = part.Provenance == Provenance.Estimate || (part.Validity & Validity.Estimate) != 0;
        IsBestCase = (part.Validity & Validity.BestCase) != 0;
        if (hasErrors)
            return;

        How = part.How;
        Share = Bounded.NumberOf(budget.ShareOf(part));
        GainOfHalving = Bounded.NumberOf(budget.GainOfHalving(part));
        if (part.Value?.Figure is { } figure)
            (Value, Lower, Upper) = figure.WithBounds(QuantityKinds.AreaSpecificResistance);
    }

    /// <summary>What it is called, such as <c>CathodeInterface</c>: unique in a cell.</summary>
    public string Name { get; }

    /// <summary>Where it is.</summary>
    public TransportDomain Domain { get; }

    /// <summary>Ω·cm²; null where it is unknown, or only named because it is inside another.</summary>
    public double? Value { get; }

    /// <summary>The least value that the printed digits allow, Ω·cm²; null where nothing bounds it.</summary>
    public double? Lower { get; }

    /// <summary>The largest value that the printed digits allow, Ω·cm²; null where nothing bounds it.</summary>
    public double? Upper { get; }

    /// <summary>Where the value comes from.</summary>
    public Provenance Provenance { get; }

    /// <summary>Share of the known resistances, 0 to 1; null where it is not added to them.</summary>
    public double? Share { get; }

    /// <summary>By what factor, 1 to 2, the ceiling of Φ grows if it is halved; null where it is not added.</summary>
    public double? GainOfHalving { get; }

    /// <summary>The law with its numbers, or what it would take to know it; null while an error stands against the cell.</summary>
    public string? How { get; }

    /// <summary>Whether it is a model with assumed parameters: good for shares, and used in no rule.</summary>
    public bool IsEstimate { get; }

    /// <summary>Whether no arrangement of the same amounts has less.</summary>
    public bool IsBestCase { get; }

    /// <summary>Whether it stands inside another resistance and is not added again.</summary>
    public bool IsInside { get; }
}
