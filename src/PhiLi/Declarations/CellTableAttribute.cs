using System;

namespace PhiLi;

/// <summary>
/// Makes cells of the rows of a table: this partial class gets <c>Rows</c>, the records of all of them, and a class of constants for
/// each named row.
/// </summary>
/// <remarks>
/// The table is a file of the project's <c>AdditionalFiles</c>: <c>&lt;AdditionalFiles Include="literature.csv" /&gt;</c>. Its columns are in
/// docs/tables.md. Rows are judged by the rules that judge classes, at the row, the column and the characters of the file.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Delegate, AllowMultiple = true, Inherited = false)]
public sealed class CellTableAttribute : Attribute
{
    /// <summary>Makes cells of a table.</summary>
    /// <param name="path">The file, such as <c>"literature.csv"</c> or, where several have that name, <c>"2025/literature.csv"</c>.</param>
    public CellTableAttribute(string? path = null) => Path = path;

    /// <summary>The end of the file's path, with <c>/</c> between its parts.</summary>
    public string? Path { get; }
}
