using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Tables;

namespace PhiLi.Analyzers.Reading;

/// <summary>A table as the generator holds it: its rows as cells or, of a large one, its text.</summary>
/// <param name="Declaration">The class that carries it, with what is wrong with its file as a whole.</param>
/// <param name="CanBeListed">Whether a library can name it without an error.</param>
/// <param name="Cells">Its cells, where they become classes.</param>
/// <param name="Text">Its text, where they do not.</param>
internal sealed record DeclaredTable(CellDeclaration Declaration, bool CanBeListed, EquatableArray<RowCell> Cells, string? Text)
{
    /// <summary>
    /// The most rows that become classes. Beyond it the compiler takes longer over the classes than anybody waits, and nobody names
    /// a thousand cells in code: docs/performance.md shows the figures.
    /// </summary>
    public const int MostClasses = 1_000;

    /// <summary>Reads a class's table, if one of the files is.</summary>
    /// <param name="declared">The class.</param>
    /// <param name="files">The files that some class names.</param>
    /// <param name="paths">All files of the project.</param>
    public static DeclaredTable Read(DeclaredCell declared, ImmutableArray<TableFile> files, EquatableArray<string> paths)
    {
        var path = TableFiles.Find(declared.Declaration, paths);
        var text = path is null ? null : files.FirstOrDefault(file => file.Path == path)?.Text;
        var declaration = TableFiles.Judge(declared.Declaration, paths, text is not null);
        if (text is null || !declaration.Faults.IsEmpty)
            return new DeclaredTable(declaration, declared.CanBeListed, default, null);

        var table = Table.Read(text);
        if (table.RowCount > MostClasses)
            return new DeclaredTable(declaration, declared.CanBeListed, default, text);

        var reading = TableReader.Read(table, declaration.Type);
        return new DeclaredTable(declaration with { Faults = reading.Faults }, declared.CanBeListed, new EquatableArray<RowCell>(reading.Cells), null);
    }
}

/// <summary>One row of a table, on its own, so that an edit of another writes nothing of it again.</summary>
/// <param name="Table">Metadata name of the table's class.</param>
/// <param name="Row">The row.</param>
internal sealed record DeclaredRow(string Table, RowCell Row)
{
    public static IEnumerable<DeclaredRow> Of(DeclaredTable table)
    {
        foreach (var row in table.Cells)
            yield return new DeclaredRow(table.Declaration.Type.MetadataName, row);
    }
}
