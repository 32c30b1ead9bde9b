using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;

namespace PhiLi.Analyzers.Writing;

/// <summary>The cell's record: the description itself, which the library reads and judges again when it is asked.</summary>
internal static class RecordWriter
{
    /// <returns>Whether it was written: its name may be taken.</returns>
    public static bool Write(CodeWriter code, Cell cell, Members members)
    {
        // A record carries its findings and says so itself; it stays usable where the numbers are not.
        if (!members.TryBegin(code, "Record", "Everything that is known of " + cell.Name + ".", isUsableDespiteErrors: true))
            return false;

        code.Literal(
            "public static global::PhiLi.CellRecord Record { get; } = global::PhiLi.CellRecord.Of(",
            DeclarationText.Write(cell.Declaration with { Type = WithMembersInTheWay(cell) }),
            ");");
        return true;
    }

    /// <summary>The type with those of its members only that a rule will find again: a large base class has hundreds of others.</summary>
    private static TypeShape WithMembersInTheWay(Cell cell)
    {
        var type = cell.Declaration.Type;
        if (type.MemberNames.IsEmpty)
            return type;

        var generated = new HashSet<string>(GeneratedNames.OfType(cell));
        foreach (var part in cell.Parts)
            generated.Add(part.Group);

        return type with { MemberNames = new EquatableArray<string>(type.MemberNames.Where(generated.Contains)) };
    }
}
