using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Writing;

/// <summary>A judged cell as C#: Φ at the top, a group of constants for each part, and its record.</summary>
internal static class CellWriter
{
    public static string Write(Cell cell, EquatableArray<Finding> findings, bool hasDiagnosticId)
    {
        var code = new CodeWriter();
        var type = cell.Declaration.Type;
        var mark = FailureMark.Of(findings, hasDiagnosticId);
        var members = new Members(type, mark);

        TypeNest.Open(code, type);
        PhiWriter.Write(code, cell, members);
        foreach (var part in cell.Parts)
            GroupWriter.Write(code, part, cell, members);

        RecordWriter.Write(code, cell, findings, members);
        TypeNest.Close(code, type);
        return code.ToString();
    }
}
