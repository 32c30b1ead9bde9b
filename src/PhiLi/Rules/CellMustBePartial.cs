using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Rules;

/// <summary>PhiLi adds members to a cell and to a library, which takes <c>partial</c> on the type and on every type around it.</summary>
internal sealed class CellMustBePartial() : Rule(
    "PHILI1001",
    "A cell is partial",
    Severity.Error,
    "PhiLi adds members to a cell's class, and C# allows that only where the class and every type around it are partial.")
{
    public override IEnumerable<Finding> Judge(Cell cell)
    {
        var type = cell.Declaration.Type;

        // What is no class is told to become a partial class, which says all of this. Of a row's class the table's is told.
        if (cell.Subject is not (Subject.Cell or Subject.Library) || !type.IsClass || type.IsRow)
            yield break;

        var names = new List<string>();
        var lines = new List<string>();
        Add(type.Header);
        for (var i = type.Containing.Count - 1; i >= 0; i--)
            Add(type.Containing[i]);

        if (names.Count > 0)
            yield return At(Place.Type, $"{Words.And(names)} must be partial, so that PhiLi can add members: write {Words.And(lines)}.");

        void Add(TypeHeader header)
        {
            if (header.IsPartial)
                return;

            names.Add(header.Name);
            lines.Add($"'partial {header.Keyword} {header.Name}'");
        }
    }
}
