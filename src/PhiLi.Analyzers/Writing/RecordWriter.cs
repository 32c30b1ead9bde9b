using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Writing;

/// <summary>The cell's record: the description itself, which the library reads and judges again when it is asked.</summary>
internal static class RecordWriter
{
    public static void Write(CodeWriter code, Cell cell, EquatableArray<Finding> findings, Members members)
    {
        // A record carries its findings and says so itself; it stays usable where the numbers are not.
        if (!members.TryBegin(code, "Record", "Everything that is known of " + cell.Name + ".", isUsableDespiteErrors: true))
            return;

        code.Literal(
            "public static global::PhiLi.CellRecord Record { get; } = global::PhiLi.CellRecord.Of(",
            DeclarationText.Write(cell.Declaration),
            ");");
    }
}
