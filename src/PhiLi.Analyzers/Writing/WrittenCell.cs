using PhiLi.Analyzers.Reading;
using PhiLi.Cells;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Writing;

/// <summary>A cell's generated code.</summary>
/// <param name="File">The file that declares it.</param>
/// <param name="Type">The type that was added to.</param>
/// <param name="Code">The code; empty where nothing can be added to the type.</param>
internal sealed record WrittenCell(string File, CellReference Type, string Code)
{
    public static WrittenCell Write(DeclaredCell declared, bool hasDiagnosticId)
    {
        var shape = declared.Declaration.Type;
        if (!TypeNest.CanTakeMembers(shape) || shape.BaseCell is not null)
            return new WrittenCell(declared.File, CellReference.To(shape), "");

        var cell = CellReader.Read(declared.Declaration);
        return new WrittenCell(declared.File, CellReference.To(shape), CellWriter.Write(cell, RuleBook.Judge(cell, Severity.Error), hasDiagnosticId));
    }
}
