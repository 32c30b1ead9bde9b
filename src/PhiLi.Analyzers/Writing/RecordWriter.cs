using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Writing;

/// <summary>The cell's record: the description itself, which the library reads and judges again when it is asked.</summary>
internal static class RecordWriter
{
    /// <returns>Whether it was written: its name may be taken.</returns>
    public static bool Write(CodeWriter code, Cell cell, EquatableArray<Finding> findings, Members members)
    {
        // A record carries its findings and says so itself; it stays usable where the numbers are not.
        if (!members.TryBegin(code, "Record", "Everything that is known of " + cell.Name + ".", isUsableDespiteErrors: true))
            return false;

        code.Literal(
            "public static global::PhiLi.CellRecord Record { get; } = global::PhiLi.CellRecord.Of(",
            DeclarationText.Write(Of(cell.Declaration, findings)),
            ");");
        return true;
    }

    // What an author declares beside the description is no part of it, unless it is what the cell fails by.
    private static CellDeclaration Of(CellDeclaration declaration, EquatableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Rule is NameIsTaken)
                return declaration;
        }

        return declaration.Type.MemberNames.IsEmpty ? declaration : declaration with { Type = declaration.Type with { MemberNames = default } };
    }
}
