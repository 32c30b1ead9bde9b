using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>
/// Whether a figure's very magnitude is in doubt. Rules that compare figures then wait: one wrong unit would disagree with everything.
/// </summary>
internal static class Doubts
{
    /// <summary>Whether a figure of a step, or of the cathode that it is compared with, is in doubt.</summary>
    public static bool About(Cell cell, Step step) =>
        About(cell, (Part)step) || About(cell, cell.Cathode) || (!IsAccepted(cell) && ImpliedCurrent.SlipOf(cell, step) is not null);

    /// <summary>Whether a figure of a part that others are compared with is in doubt.</summary>
    public static bool About(Cell cell, Part? part)
    {
        if (part is null || IsAccepted(cell))
            return false;

        foreach (var given in part.Givens)
        {
            // A thickness is compared with nothing.
            if (given.IsInRange && !ReferenceEquals(given.Slot, Slots.Thickness) && Magnitudes.SlipOf(part.Role, given) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether any figure is in doubt that resistances, masses or energies are made of: thicknesses too.</summary>
    public static bool AboutBudget(Cell cell)
    {
        if (IsAccepted(cell))
            return false;

        foreach (var part in cell.Parts)
        {
            foreach (var given in part.Givens)
            {
                if (given.IsInRange && Magnitudes.SlipOf(part.Role, given) is not null)
                    return true;
            }
        }

        foreach (var step in cell.Steps)
        {
            if (ImpliedCurrent.SlipOf(cell, step) is not null)
                return true;
        }

        return false;
    }

    // What somebody accepted as it stands is a figure like any other.
    private static bool IsAccepted(Cell cell)
    {
        foreach (var waiver in cell.Waivers)
        {
            if (waiver.Rule == ImplausibleMagnitude.OwnId && waiver.Reason.Trim().Length > 0)
                return true;
        }

        return false;
    }
}
