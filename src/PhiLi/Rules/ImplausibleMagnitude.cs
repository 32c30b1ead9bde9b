using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A figure of a magnitude that points at another unit.</summary>
internal sealed class ImplausibleMagnitude() : Rule(
    OwnId,
    "A figure has a plausible magnitude",
    Severity.Warning,
    "Ah for mAh, S for mS, mm for µm, K for °C: a figure that no cell has was probably meant in another unit.")
{
    public const string OwnId = "PHILI4007";

    private static readonly Rule[] Laws = [new CapacityAboveTheory(), new MoreChargeThanCurrentTimesTime(), new ConductivityAboveCeiling()];

    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        HashSet<Place>? accused = null;
        foreach (var part in cell.Parts)
        {
            foreach (var given in part.Givens)
            {
                if (!given.IsInRange || Magnitudes.SlipOf(part.Role, given) is not { } slip)
                    continue;

                // A law that the figure breaks says more, and has said it.
                accused ??= Accused.Places(cell, Laws);
                if (!accused.Contains(given.Place))
                    yield return Tell(given, slip);
            }
        }

        HashSet<int>? steps = null;
        foreach (var step in cell.Steps)
        {
            if (ImpliedCurrent.SlipOf(cell, step) is not var (given, slip) || Doubts.About(cell, (Part)step) || Doubts.About(cell, cell.Cathode))
                continue;

            steps ??= Accused.Attributes(cell, Laws);
            if (!steps.Contains(step.Attribute))
                yield return Tell(given, slip);
        }
    }

    private Finding Tell(Given given, Slip slip) =>
        At(given.Place, $"{given.Slot.Name} {Say.Text(given)} is implausible: {slip.Because}. {Remedy(given, slip)}") with { Fixes = slip.Fixes };

    private static string Remedy(Given given, Slip slip) =>
        slip.Fixes.IsEmpty ? "Check the number and its unit." : LiteralEdits.Meant(given, slip.Fixes);
}
