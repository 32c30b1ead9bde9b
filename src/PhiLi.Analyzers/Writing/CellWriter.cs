using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Writing;

/// <summary>A judged cell as C#: Φ at the top, its record, and a group of constants for each part.</summary>
internal static class CellWriter
{
    public static string Write(Cell cell, EquatableArray<Finding> findings, bool hasDiagnosticId, out bool hasRecord)
    {
        var code = new CodeWriter(FailureMark.Of(findings, hasDiagnosticId));
        var type = cell.Declaration.Type;
        var members = new Members(type);

        // A cell may be a library too, whose members are in a file of their own.
        foreach (var name in GeneratedNames.OfLibrary(cell.Declaration))
            members.Keep(name);

        // Nobody has declared a row's class; it stands in that of its table, with the others.
        if (type.IsRow)
            code.UnmarkedDoc(cell.Name).Line(Members.Generated).Open("public static class " + CodeText.Name(type.Header.Name));
        else
            TypeNest.Open(code, type);

        // The cell's Φ is one of its steps' too: it is put into words once.
        var phiInWords = cell.PhiStep is { } best ? Describe.Phi(best) : "";
        PhiWriter.Write(code, cell, phiInWords, members);
        hasRecord = RecordWriter.Write(code, cell, findings, members);
        TransportWriter.Write(code, cell.Budget, cell.WantedUnits, members);

        // What a step calls itself comes last: it must not take the place of the cathode, say.
        foreach (var part in cell.Parts)
        {
            if (part is not Step)
                GroupWriter.Write(code, part, cell, phiInWords, members);
        }

        foreach (var step in cell.Steps)
            GroupWriter.Write(code, step, cell, phiInWords, members);

        if (type.IsRow)
            code.Close();
        else
            TypeNest.Close(code, type);

        return code.ToString();
    }
}
