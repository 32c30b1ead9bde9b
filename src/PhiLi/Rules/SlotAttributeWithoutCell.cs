using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Parts of a cell on a type that is none: nothing would judge or generate anything.</summary>
internal sealed class SlotAttributeWithoutCell() : Rule(
    "PHILI1008",
    "Parts of a cell stand on a cell",
    Severity.Error,
    "Without [Cell] the other attributes are read by nobody: no number is generated, and no rule warns of a wrong one.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Subject == Subject.Cell)
            yield break;

        var attributes = cell.Declaration.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (!IsOfCell(attributes[i].Role, cell.Subject))
                continue;

            var attribute = Words.Attribute(attributes[i].Role);
            yield return At(new Place(i), $"{attribute} describes a cell, and {cell.Declaration.Type.Header.Name} is none: add [Cell], or remove {attribute}.");
            yield break;
        }
    }

    private static bool IsOfCell(AttributeRole role, Subject subject) => role switch
    {
        AttributeRole.CellLibrary or AttributeRole.CellTable => false,

        // A material's figures may disagree too.
        AttributeRole.Accept => subject != Subject.Material,
        _ => !role.IsMaterial(),
    };
}
