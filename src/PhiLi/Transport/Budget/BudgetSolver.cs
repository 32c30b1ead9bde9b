using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>Works out a cell's transport budget. Total: what the description does not determine stays unknown.</summary>
internal static class BudgetSolver
{
    public static TransportBudget Solve(Cell cell)
    {
        if (cell.Subject != Subject.Cell || !Described.SaysMoreThanItsSteps(cell))
            return TransportBudget.Empty;

        var temperature = CellTemperature.Of(cell);
        var layers = ElectrolyteLayer.Of(cell);
        var cathode = new CompositeCathode(cell, temperature);
        var chain = Described.SaysResistances(cell, layers) ? new ResistanceChain(cell, layers, cathode, temperature) : null;
        var allowed = Bounds.Of(cell.Conditions, Slots.AllowedOverpotential);
        var budget = new TransportBudget
        {
            Parts = chain?.Parts ?? [],
            Total = chain?.Total,
            Declared = chain?.Accusing,
            Bottleneck = chain?.Bottleneck,
            Drops = chain is null ? [] : StepDrops.Of(cell, chain),
            AllowedOverpotential = allowed?.Value,
            PhiCeiling = allowed is { } voltage && chain?.Total is { } total ? Bounds.Of((v, r) => Ceiling.Phi(v, r), voltage, Bounds.Falling(total)) : null,
            Composite = CompositePhases.Of(cell, cathode.Volumes),
            NegativeToPositive = Balances.NegativeToPositive(cell),
            LithiumReserve = Balances.LithiumReserve(cell),
            Stack = StackSums.Of(cell),
            Notes = Notes(cell, layers, cathode.Volumes, temperature),
        };
        return SaysNothing(budget) ? TransportBudget.Empty : budget;
    }

    private static List<TransportNote> Notes(Cell cell, List<ElectrolyteLayer> layers, PhaseVolumes volumes, CellTemperature temperature)
    {
        var notes = new List<TransportNote>();
        BulkNotes.Add(notes, layers, temperature);
        foreach (var part in cell.Parts)
        {
            if (part.Role == AttributeRole.Catholyte && !StabilityNotes.IsSeparator(cell, part))
                BulkNotes.AddMaterial(notes, part);
        }

        InterfaceNotes.Add(notes, cell);
        ElectrodeNotes.Add(notes, cell, volumes);
        StabilityNotes.Add(notes, cell);
        return notes;
    }

    private static bool SaysNothing(TransportBudget budget) =>
        budget.Parts.Count == 0 && budget.Notes.Count == 0 && budget.AllowedOverpotential is null && budget.Composite is null
        && budget.NegativeToPositive is null && budget.LithiumReserve is null && budget.Stack is null;
}
