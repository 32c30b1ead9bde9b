using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A waiver is a statement to the reader of the report, so it says why.</summary>
internal sealed class WaiverWithoutReason() : Rule(
    "PHILI1011",
    "A waiver gives its reason",
    Severity.Error,
    "What is accepted is printed with its reason. Without one nothing is accepted.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        // Where there is nothing to accept a rule of its own says that the attribute is out of place.
        if (cell.Subject is Subject.Stray or Subject.Library)
            yield break;

        foreach (var waiver in cell.Waivers)
        {
            // Half an attribute has one fault: it says nothing yet.
            if (waiver.Rule.Trim().Length > 0 && waiver.Reason.Trim().Length == 0
                && cell.Declaration.Attributes[waiver.Place.Attribute].IsReadable)
            {
                yield return At(waiver.Place, $"This waiver of {Words.Clip(waiver.Rule.Trim())} gives no reason and so accepts nothing: say why the data stand as they are, such as \"As published.\"");
            }
        }
    }
}
