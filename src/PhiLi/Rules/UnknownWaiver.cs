using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A waiver of a rule that does not exist, or whose findings nobody can accept, would look as if it did something.</summary>
internal sealed class UnknownWaiver() : Rule(
    "PHILI1012",
    "A waiver names a rule that can be accepted",
    Severity.Error,
    "Only judgements about the world, PHILI3nnn and PHILI4nnn, can be accepted; what cannot be read, or built, cannot.")
{
    // One digit wrong, two swapped, or a letter for a digit; further away is something else.
    private const int FarthestTypo = 2;

    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        // Where there is nothing to accept a rule of its own says that the attribute is out of place.
        if (cell.Subject is Subject.Stray or Subject.Library)
            yield break;

        foreach (var waiver in cell.Waivers)
        {
            if (cell.Declaration.Attributes[waiver.Place.Attribute].IsReadable && Judge(waiver) is { } finding)
                yield return finding;
        }
    }

    /// <summary>The id that was meant, or null where none is near.</summary>
    internal static string? Nearest(string written, IEnumerable<string> ids)
    {
        var upper = written.Trim().ToUpperInvariant();
        if (upper.Length > 16)
            return null;

        string? nearest = null;
        var least = FarthestTypo + 1;
        foreach (var id in ids)
        {
            var distance = Typo.Distance(upper, id);
            if (distance < least)
                (nearest, least) = (id, distance);
        }

        return nearest;
    }

    private Finding? Judge(Waiver waiver)
    {
        var written = waiver.Rule;
        if (written.Trim().Length == 0)
            return At(waiver.RulePlace, "This waiver names no rule: write the id of the finding that it accepts, such as \"PHILI3001\".");

        if (written == "PHILI3000")
            return At(waiver.RulePlace, "PHILI3000 is what the compiler says where a number of a failed cell is used: accept the rule that failed it.");

        if (RuleBook.Find(written) is { } rule)
            return rule.CanBeAccepted ? null : At(waiver.RulePlace, $"{written} cannot be accepted, only PHILI3nnn and PHILI4nnn can: put right what it finds, and delete this waiver.");

        var finding = At(waiver.RulePlace, $"'{Words.Clip(written)}' is no rule's id");
        if (Nearest(written, Acceptable()) is not { } meant)
            return finding with { Message = finding.Message + ": write the id of the finding that this accepts, such as \"PHILI3001\"." };

        return finding with
        {
            Message = finding.Message + $": did you mean '{meant}'?",
            Fixes = new EquatableArray<LiteralFix>([new LiteralFix($"Change to '{meant}'", 0, written.Length, meant)]),
        };
    }

    private static IEnumerable<string> Acceptable()
    {
        foreach (var rule in RuleBook.Rules)
        {
            if (rule.CanBeAccepted)
                yield return rule.Id;
        }
    }
}
