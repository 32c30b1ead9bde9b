using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Writing;

/// <summary>A judged cell as C#: Φ at the top, its record, and a group of constants for each part.</summary>
internal static class CellWriter
{
    public static string Write(Cell cell, EquatableArray<Finding> findings, bool hasDiagnosticId, out bool hasRecord)
    {
        var code = new CodeWriter();
        var type = cell.Declaration.Type;
        var members = new Members(type, FailureMark.Of(findings, hasDiagnosticId));

        TypeNest.Open(code, type);
        PhiWriter.Write(code, cell, members);
        hasRecord = RecordWriter.Write(code, cell, findings, members);

        // What a step calls itself comes last: it must not take the place of the cathode, say.
        foreach (var part in cell.Parts)
        {
            if (part is not Step)
                GroupWriter.Write(code, part, cell, members);
        }

        foreach (var step in cell.Steps)
            GroupWriter.Write(code, step, cell, members);

        TypeNest.Close(code, type);
        return code.ToString();
    }
}
