using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using PhiLi.Analyzers.Reading;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Tables;

namespace PhiLi.Analyzers.Writing;

/// <summary>A table with its rows written.</summary>
/// <param name="Declaration">The class that carries it, with what is wrong with its file as a whole.</param>
/// <param name="Rows">Its rows, where they become classes.</param>
/// <param name="Text">Its text, where they do not.</param>
/// <param name="Description">What reading the text at run time takes: the class and the materials.</param>
/// <param name="HasDiagnosticId">Whether the framework's <c>ObsoleteAttribute</c> takes an id and a link.</param>
/// <param name="HasBytes">Whether the framework has text as bytes.</param>
internal sealed record WrittenTable(
    CellDeclaration Declaration, EquatableArray<WrittenRow> Rows, string? Text, string Description, bool HasDiagnosticId, bool HasBytes)
{
    /// <summary>Puts rows to their tables.</summary>
    public static IEnumerable<WrittenTable> Group(ImmutableArray<DeclaredTable> tables, ImmutableArray<WrittenRow> rows, MaterialNames materials, Framework framework)
    {
        var byTable = new Dictionary<string, List<WrittenRow>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!byTable.TryGetValue(row.Table, out var list))
                byTable.Add(row.Table, list = []);

            list.Add(row);
        }

        foreach (var table in tables)
        {
            var own = byTable.TryGetValue(table.Declaration.Type.MetadataName, out var list) ? list.ToArray() : null;
            yield return new WrittenTable(
                table.Declaration,
                new EquatableArray<WrittenRow>(own),
                table.Text,
                table.Text is null ? "" : TableDescription.Write(table.Declaration.Type, materials),
                framework.HasDiagnosticId,
                framework.HasSpans && table.Text is { } text && !TableText.HasHalfCharacter(text));
        }
    }
}
