using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>A literal that is read as it stands and has one preferred spelling. Pasted text is the normal case, so it is never a squiggle.</summary>
internal sealed class NonCanonicalSpelling() : Rule(
    "PHILI2006",
    "Literals are in their canonical spelling",
    Severity.Hidden,
    "There are many ways to write a unit and PhiLi reads them; one spelling throughout makes descriptions easy to search and compare.")
{
    public override bool OffersText => true;

    public override IEnumerable<Finding> Judge(Cell cell)
    {
        foreach (var part in cell.Parts)
        {
            foreach (var given in part.Givens)
            {
                if (given.Reading.IsCanonical)
                    continue;

                var canonical = given.Reading.CanonicalText;
                yield return At(given.Place, $"The canonical spelling is '{canonical}'.") with
                {
                    Fixes = new EquatableArray<LiteralFix>([new LiteralFix($"Write '{canonical}'", 0, given.Reading.Text.Length, canonical)]),
                };
            }
        }
    }
}
