using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>A <c>file</c> type ends with its file, and generated code is in another.</summary>
internal sealed class CellIsFileLocal() : Rule(
    "PHILI1007",
    "A cell is visible outside its file",
    Severity.Error,
    "PhiLi writes a cell's members in a file of its own, and no other file can add to a file-local type.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        if (cell.Subject is Subject.Cell or Subject.Library && cell.Declaration.Type is { IsFileLocal: true, Header.Name: var name })
            yield return At(Place.Type, $"{name} is local to its file, where generated code cannot reach it: remove 'file', or write 'internal'.");
    }
}
