using PhiLi.Analyzers.Reading;
using PhiLi.Cells;
using PhiLi.Rules;
using PhiLi.Tables;

namespace PhiLi.Analyzers.Writing;

/// <summary>A row's generated code.</summary>
/// <param name="Table">Metadata name of the table's class.</param>
/// <param name="Code">The class of the row; empty where its name cannot be one.</param>
/// <param name="Class">Name of that class in code; empty where there is none, or it has no record.</param>
/// <param name="Record">The description, where no class carries it.</param>
internal sealed record WrittenRow(string Table, string Code, string Class, string Record)
{
    public static WrittenRow Write(DeclaredRow declared, MaterialNames materials, bool hasDiagnosticId)
    {
        var declaration = RowMaterials.Complete(declared.Row, materials);
        if (!declared.Row.HasClass)
            return new WrittenRow(declared.Table, "", "", DeclarationText.Write(declaration));

        var cell = CellReader.Read(declaration);
        var code = CellWriter.Write(cell, RuleBook.JudgeErrors(cell), hasDiagnosticId, out var hasRecord);

        // A class called Record has no member of that name.
        return hasRecord
            ? new WrittenRow(declared.Table, code, CodeText.Name(declaration.Type.Header.Name), "")
            : new WrittenRow(declared.Table, code, "", DeclarationText.Write(declaration));
    }
}
