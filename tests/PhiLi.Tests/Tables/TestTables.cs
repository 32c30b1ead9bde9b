using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

/// <summary>A finding of a table, with the characters that it marks.</summary>
internal sealed record TableFinding(string Id, Severity Severity, string Message, int Start, int Length);

/// <summary>Tables for tests, without the compiler: read into cells of <c>N.Literature</c>, with the built-in materials, and judged.</summary>
internal static class TestTables
{
    /// <summary>The class that the tables belong to.</summary>
    public static TypeShape Type { get; } = new() { Namespace = "N", Header = new TypeHeader("Literature", "class", ""), MetadataName = "N.Literature" };

    public static TableReading Read(string text) => TableReader.Read(text, Type);

    /// <summary>The cells of a table, as rules see them.</summary>
    public static Cell[] Cells(string text) => [.. Read(text).Cells.Select(static row => CellReader.Read(RowMaterials.Complete(row, Library.Names)))];

    /// <summary>The only cell of a table.</summary>
    public static Cell Cell(string text) => Assert.Single(Cells(text));

    /// <summary>Everything that is said of a table: first of it as a whole, then of its cells.</summary>
    public static IReadOnlyList<TableFinding> Findings(string text, TypeShape? type = null, MaterialNames? names = null)
    {
        var reading = TableReader.Read(text, type ?? Type);
        var findings = new List<TableFinding>();
        foreach (var finding in RuleBook.Judge(reading.Faults))
            Add(finding, reading.Find(finding.Place));

        for (var i = 0; i < reading.Count; i++)
        {
            var cell = CellReader.Read(RowMaterials.Complete(reading[i], names ?? Library.Names));
            foreach (var finding in RuleBook.Judge(cell))
                Add(finding, reading.Find(i, finding.Place));
        }

        return findings;

        void Add(Finding finding, (int Start, int Length) at)
        {
            if (finding is { IsSilent: false, AcceptedBecause: null })
                findings.Add(new TableFinding(finding.Rule.Id, finding.Severity, finding.Message, at.Start, at.Length));
        }
    }

    /// <summary>The one thing that a rule of tables says of a table, at the characters between « and »; no other rule of tables says anything.</summary>
    public static void Finds(string marked, string id, Severity severity, string message, TypeShape? type = null)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        Assert.Equal(new TableFinding(id, severity, message, start, length), Assert.Single(OfTables(text, type)));
    }

    /// <summary>No rule of tables says anything of a table.</summary>
    public static void IsSilent(string text, TypeShape? type = null) => Assert.Empty(OfTables(text, type));

    /// <summary>Whether a table's cells have usable numbers: one with an error that nobody accepted has none.</summary>
    public static bool[] AreUsable(string text) => [.. Cells(text).Select(static cell => !RuleBook.JudgeErrors(cell).Any(static finding => finding.IsFatal))];

    private static IEnumerable<TableFinding> OfTables(string text, TypeShape? type) => Findings(text, type).Where(static finding => finding.Id[5] == '5');
}
