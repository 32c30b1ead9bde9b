using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>Works out a cell's transport budget. Total: what the description does not determine stays unknown.</summary>
internal static class BudgetSolver
{
    public static TransportBudget Solve(Cell cell) => TransportBudget.Empty;
}
