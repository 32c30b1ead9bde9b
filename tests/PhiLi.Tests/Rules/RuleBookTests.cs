using System;
using System.IO;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class RuleBookTests
{
    private static readonly string _root = Root();

    public static TheoryData<string> Ids => [.. RuleBook.Rules.Select(static rule => rule.Id)];

    [Fact]
    public void RulesAreInTheOrderOfTheirIds()
    {
        var ids = RuleBook.Rules.Select(static rule => rule.Id).ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleDescribesItself(string id)
    {
        var rule = RuleBook.Find(id)!;
        Assert.Equal(9, id.Length);
        Assert.StartsWith("PHILI", id, StringComparison.Ordinal);
        Assert.False(rule.Title.EndsWith('.'), "A title is no sentence.");
        Assert.EndsWith(".", rule.Description, StringComparison.Ordinal);
        Assert.EndsWith("/docs/rules/" + id + ".md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleHasItsPage(string id)
    {
        var rule = RuleBook.Find(id)!;
        var page = File.ReadAllText(Path.Combine(_root, "docs", "rules", id + ".md"));
        Assert.StartsWith("# " + id + ": " + rule.Title + "\n", page, StringComparison.Ordinal);
        AssertBlockBelow(page, " that fails");
        AssertBlockBelow(page, " that passes");
        Assert.Contains("\n## What to do\n", page, StringComparison.Ordinal);
        Assert.Equal(!rule.CanBeAccepted, page.Contains("cannot be accepted", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ARuleHasItsFileAndItsTests(string id)
    {
        var name = RuleBook.Find(id)!.GetType().Name;
        Assert.True(File.Exists(Path.Combine(_root, "src", "PhiLi", "Rules", name + ".cs")), name + ".cs is missing.");
        Assert.True(File.Exists(Path.Combine(_root, "tests", "PhiLi.Tests", "Rules", name + "Tests.cs")), name + "Tests.cs is missing.");
    }

    [Fact]
    public void EveryRuleIsInTheReleaseNotesAndNothingElse()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(static file => File.ReadLines(Path.Combine(_root, "src", "PhiLi.Analyzers", file)))
            .Where(static line => line.StartsWith("PHILI", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var expected = RuleBook.Rules.Select(static rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.GetType().Name}");
        Assert.Equal(expected, rows);
    }

    [Fact]
    public void EveryPageHasItsRule()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(_root, "docs", "rules"), "PHILI*.md").Select(static page => Path.GetFileNameWithoutExtension(page)!);
        Assert.All(pages, static id => Assert.True(id == "PHILI3000" || RuleBook.Find(id) is not null, id + " is no rule."));
    }

    [Fact]
    public void TheGeneratorHearsEveryErrorThatTheAnalyzerHears()
    {
        var cell = TestCell.Cell(("Name", "a\u200B")).With(AttributeRole.Discharge, ("Capacity", "1,85 mAh/cm-2")).With(AttributeRole.Cell);
        var errors = RuleBook.Judge(cell.Read()).Where(static finding => finding.Severity == Severity.Error);
        Assert.Equal(errors.Select(Said), RuleBook.JudgeErrors(cell.Read()).Where(static finding => finding.Severity == Severity.Error).Select(Said));

        static (string Id, string Message, Place Place) Said(Finding finding) => (finding.Rule.Id, finding.Message, finding.Place);
    }

    [Fact]
    public void ADeclarationOfNothingIsFine() => Assert.Empty(TestCell.Empty().Judge());

    private static void AssertBlockBelow(string page, string heading)
    {
        var start = page.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading + " is missing.");
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        Assert.Matches("\n```(csharp|csv|xml)\n", end < 0 ? page[start..] : page[start..end]);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PhiLi.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("PhiLi.sln is in no folder above the tests.");

        return folder;
    }
}
