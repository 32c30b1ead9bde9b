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
        return new TransportBudget
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
        };
    }
}
