using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Sparse descriptions are the rule in the literature: a cell without Φ compiles, and this says what it would take.</summary>
internal sealed class PhiUndetermined() : Rule(
    "PHILI1004",
    "A cell determines its Phi",
    Severity.Info,
    "Phi takes a discharge with a capacity per area and a nominal rate. Where a description has less, PhiLi generates the rest without Phi.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Subject != Subject.Cell || cell.PhiStep is not null || IsExplained(cell))
            yield break;

        foreach (var part in cell.Parts)
        {
            if (part.Role != AttributeRole.Cell)
                continue;

            yield return At(part.Place, "This cell compiles without Phi: " + MissingForPhi.Of(cell));
            yield break;
        }
    }

    /// <summary>Whether another finding says it: a type that takes no members, or a figure that cannot be read or cannot be.</summary>
    private static bool IsExplained(Cell cell)
    {
        if (cell.Declaration.Type is not { IsClass: true, IsFileLocal: false, BaseCell: null, Header.IsPartial: true })
            return true;

        // Where a row or its header is broken, what seems to be missing may stand in the wrong place.
        foreach (var fault in cell.Declaration.Faults)
        {
            if (fault is { IsMinor: false, Kind: TableFaultKind.MalformedTable or TableFaultKind.DuplicateColumn or TableFaultKind.RaggedRow or TableFaultKind.UnknownWord })
                return true;
        }

        var attributes = cell.Declaration.Attributes;
        foreach (var mishap in cell.Mishaps)
        {
            if (IsRelevant(attributes[mishap.Place.Attribute].Role))
                return true;
        }

        foreach (var part in cell.Parts)
        {
            if (!IsRelevant(part.Role))
                continue;

            if (!attributes[part.Attribute].IsReadable)
                return true;

            foreach (var given in part.Givens)
            {
                if (!given.IsInRange)
                    return true;
            }
        }

        return false;
    }

    private static bool IsRelevant(AttributeRole role) => role is AttributeRole.Discharge or AttributeRole.Cathode;
}
