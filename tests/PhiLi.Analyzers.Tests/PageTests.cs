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
        if (Block(id, " that fails") is not { } source)
            return;

        // The compiler alone finds nothing, and what was generated for a failed cell compiles.
        var said = Said(source);
        Assert.Contains(id, said);
        Assert.DoesNotContain(said, static each => each.StartsWith("CS", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_passes_on_a_page_passes(string id)
    {
        if (Block(id, " that passes") is not { } source)
            return;

        var said = Said(source);
        Assert.DoesNotContain(id, said);
        Assert.DoesNotContain(said, static each => each.StartsWith("CS", StringComparison.Ordinal));
    }

    /// <summary>The ids of everything that is said of a program.</summary>
    private static IReadOnlyList<string> Said(string source)
    {
        // One page is about the language that the project is in.
        var isOld = source.Contains("<LangVersion>11</LangVersion>", StringComparison.Ordinal);
        var program = TestProgram.Cells(source) with { Language = isOld ? LanguageVersion.CSharp11 : LanguageVersion.Latest };
        var run = GeneratorRun.OfBroken(program);
        return [.. Judgement.CompilerErrors(run.Output).Concat(Judgement.Findings(run)).Select(static each => each.Split(' ')[0])];
    }

    /// <summary>The C# below a heading; null where the page shows something else, such as a project file.</summary>
    private static string? Block(string id, string heading)
    {
        var page = File.ReadAllText(Path.Combine(_pages, id + ".md"));
        const string Fence = "\n```csharp\n";
        var section = page[page.IndexOf(heading + "\n", StringComparison.Ordinal)..];
        var start = section.IndexOf(Fence, StringComparison.Ordinal);
        var next = section.IndexOf("\n## ", 1, StringComparison.Ordinal);
        return start < 0 || next >= 0 && start > next
            ? null
            : section[(start + Fence.Length)..section.IndexOf("\n```\n", start + Fence.Length, StringComparison.Ordinal)];
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PhiLi.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("PhiLi.sln is in no folder above the tests.");

        return folder;
    }
}
