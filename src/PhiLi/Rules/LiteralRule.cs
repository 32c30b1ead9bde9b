using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Rules;

/// <summary>One kind of fault in a literal. Reading finds it, with its place and its remedies; the rule gives it an id and a page.</summary>
internal abstract class LiteralRule(string id, string title, LiteralFaultKind kind, string description)
    : Rule(id, title, Severity.Error, description)
{
    public override bool OffersText => true;

    // Most cells have nothing to say here, and this is asked for each of them.
    public sealed override IEnumerable<Finding> Judge(Cell cell) => cell.Mishaps.Count == 0 ? [] : Find(cell);

    private IEnumerable<Finding> Find(Cell cell)
    {
        foreach (var mishap in cell.Mishaps)
        {
            if (mishap.Fault.Kind == kind)
                yield return At(mishap.Place, mishap.Fault.Message) with { Fixes = mishap.Fault.Fixes };
        }
    }
}
