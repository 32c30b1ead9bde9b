using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Analyzers.Tests;

/// <summary>The cells on the pages of the rules: one fails by its rule, the other passes.</summary>
public class PageTests
{
    private static readonly string _pages = Path.Combine(Root(), "docs", "rules");

    public static TheoryData<string> Ids =>
        [.. Directory.EnumerateFiles(_pages, "PHILI*.md").Select(static page => Path.GetFileNameWithoutExtension(page)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_fails_on_a_page_fails_by_its_rule(string id)
    {
        if (Program(id, " that fails") is not { } program)
            return;

        // The compiler alone finds nothing, and what was generated for a failed cell compiles.
        var said = Said(program);
        Assert.Contains(id, said);
        Assert.DoesNotContain(said, static each => each.StartsWith("CS", StringComparison.Ordinal));

        // A table has many places where a second thing could be wrong.
        if (!program.Tables.IsEmpty)
            Assert.Equal([id], said.Distinct());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_passes_on_a_page_passes(string id)
    {
        if (Program(id, " that passes") is not { } program)
            return;

        var said = Said(program);
        Assert.DoesNotContain(id, said);
        Assert.DoesNotContain(said, static each => each.StartsWith("CS", StringComparison.Ordinal));
        if (!program.Tables.IsEmpty)
            Assert.Empty(said);
    }

    [Fact]
    public void What_the_page_of_tables_shows_is_fine()
    {
        var blocks = File.ReadAllText(Path.Combine(_pages, "..", "tables.md")).Split("\n```csv\n").Skip(1).Select(static block => block.Split("\n```\n")[0]).ToArray();
        Assert.True(blocks.Length > 2);
        Assert.All(blocks, static block => Assert.Empty(Said(TestProgram.Table(block))));

        // The class that the page names.
        var use = TestProgram.Table(blocks[0]).And("Use.cs", "public static class Use { public const double Phi = T.NMC622Film.Phi; public static int Count => T.Rows.Count; }");
        Assert.Empty(Judgement.CompilerErrors(GeneratorRun.OfBroken(use).Output));
    }

    /// <summary>The ids of everything that is said of a program.</summary>
    private static IReadOnlyList<string> Said(TestProgram program)
    {
        var run = GeneratorRun.OfBroken(program);
        return [.. Judgement.CompilerErrors(run.Output).Concat(Judgement.Findings(run)).Select(static each => each.Split(' ')[0])];
    }

    /// <summary>The program below a heading: its C#, or the class of a table, and the table; null where the page shows something else, such as a project file.</summary>
    private static TestProgram? Program(string id, string heading)
    {
        var table = Block(id, heading, "csv");
        if ((Block(id, heading, "csharp") ?? (table is null ? null : "[CellTable(\"literature.csv\")] public static partial class Literature;")) is not { } source)
            return null;

        // One page is about the language that the project is in.
        var isOld = source.Contains("<LangVersion>11</LangVersion>", StringComparison.Ordinal);
        var program = TestProgram.Cells(source) with { Language = isOld ? LanguageVersion.CSharp11 : LanguageVersion.Latest };
        return table is null ? program : program.AndTable("literature.csv", table);
    }

    private static string? Block(string id, string heading, string language)
    {
        var page = File.ReadAllText(Path.Combine(_pages, id + ".md"));
        var fence = "\n```" + language + "\n";
        var section = page[page.IndexOf(heading + "\n", StringComparison.Ordinal)..];
        var start = section.IndexOf(fence, StringComparison.Ordinal);
        var next = section.IndexOf("\n## ", 1, StringComparison.Ordinal);
        return start < 0 || next >= 0 && start > next
            ? null
            : section[(start + fence.Length)..section.IndexOf("\n```\n", start + fence.Length, StringComparison.Ordinal)];
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PhiLi.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("PhiLi.sln is in no folder above the tests.");

        return folder;
    }
}
