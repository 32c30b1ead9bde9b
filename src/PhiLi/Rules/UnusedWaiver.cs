using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A waiver that accepts nothing: what it accepted has been put right, or never was.</summary>
internal sealed class UnusedWaiver() : Rule(
    "PHILI1013",
    "A waiver accepts something",
    Severity.Warning,
    "A waiver that accepts nothing hides what a later change brings. Delete it, or correct the rule's id.")
{
    /// <summary>Needs to know what all the other rules found; the rule book asks it last.</summary>
    public override IEnumerable<Finding> Judge(Cell cell) => [];

    public IEnumerable<Finding> Judge(Cell cell, IReadOnlyList<Finding> findings)
    {
        // Rules say nothing of figures that are not there; what cannot be read may be what was accepted.
        if (IsJudgedInPart(cell, findings))
            yield break;

        foreach (var waiver in cell.Waivers)
        {
            if (RuleBook.Find(waiver.Rule) is { CanBeAccepted: true } && waiver.Reason.Trim().Length > 0 && !IsUsed(waiver, findings))
                yield return At(waiver.RulePlace, $"{waiver.Rule} finds nothing to accept here: delete this waiver.");
        }
    }

    private static bool IsJudgedInPart(Cell cell, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding is { IsFatal: true, Rule.CanBeAccepted: false })
                return true;
        }

        foreach (var part in cell.Parts)
        {
            foreach (var given in part.Givens)
            {
                if (!given.IsInRange)
                    return true;
            }
        }

        return false;
    }

    private static bool IsUsed(Waiver waiver, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Rule.Id == waiver.Rule)
                return true;
        }

        return false;
    }
}
