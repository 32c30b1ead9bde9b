using PhiLi.Analyzers.Reading;
using PhiLi.Cells;
using PhiLi.Rules;

namespace PhiLi.Analyzers.Writing;

/// <summary>A cell's generated code.</summary>
/// <param name="File">The file that declares it.</param>
/// <param name="Type">The type that was added to.</param>
/// <param name="Code">The code; empty where nothing can be added to the type.</param>
/// <param name="HasRecord">Whether libraries can name its record: the name may be taken, or its author may warn of the cell.</param>
internal sealed record WrittenCell(string File, CellReference Type, string Code, bool HasRecord)
{
    public static WrittenCell Write(DeclaredCell declared, MaterialTable materials, bool hasDiagnosticId)
    {
        var shape = declared.Declaration.Type;
        if (!TypeNest.CanTakeMembers(shape) || shape.BaseCell is not null || materials.Complete(declared.Declaration) is not { } declaration)
            return new WrittenCell(declared.File, CellReference.To(shape), "", HasRecord: false);

        var cell = CellReader.Read(declaration);
        var code = CellWriter.Write(cell, RuleBook.JudgeErrors(cell), hasDiagnosticId, out var hasRecord);
        return new WrittenCell(declared.File, CellReference.To(shape), code, hasRecord && declared.CanBeListed);
    }
}
