using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A cell that derives from a cell would have two of every member.</summary>
internal sealed class CellInheritsCell() : Rule(
    "PHILI1006",
    "A cell does not inherit from a cell",
    Severity.Error,
    "A derived cell would inherit the Phi, the record and the groups of its base and hide them with its own. Each cell describes itself.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Subject == Subject.Cell && cell.Declaration.Type is { BaseCell: { } ancestor, Header.Name: var name })
            yield return At(Place.Type, $"{name} inherits from {Identifiers.SimpleName(ancestor)}, which is a cell: describe {name} in full and derive it from nothing that is a cell.");
    }
}
