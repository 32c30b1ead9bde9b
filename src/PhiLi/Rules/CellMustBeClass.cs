using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>Only a class can be a cell: it alone takes nested classes of constants and a record that is built once.</summary>
internal sealed class CellMustBeClass() : Rule(
    "PHILI1002",
    "A cell is a class",
    Severity.Error,
    "The numbers of a cell are members of a class. A struct, an interface, an enum or a delegate cannot carry them.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        var type = cell.Declaration.Type;
        if (cell.Subject is not (Subject.Cell or Subject.Library) || type.IsClass)
            yield break;

        var subject = cell.Subject == Subject.Cell ? "A cell" : IsTable(cell) ? "A table of cells" : "A library of cells";
        var article = type.Header.Keyword is "interface" or "enum" ? "an" : "a";
        yield return At(Place.Type, $"{subject} cannot be {article} {type.Header.Keyword}: declare it as 'partial class {type.Header.Name}'.");
    }

    private static bool IsTable(Cell cell)
    {
        foreach (var attribute in cell.Declaration.Attributes)
        {
            if (attribute.Role == AttributeRole.CellTable)
                return true;
        }

        return false;
    }
}
