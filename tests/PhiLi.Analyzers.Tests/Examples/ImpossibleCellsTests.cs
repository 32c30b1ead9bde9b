using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Rules;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Analyzers.Tests.Examples;

/// <summary>
/// The example that fails on purpose finds what its comments say and nothing more. <c>PHILI_UPDATE=1</c> writes the lines anew.
/// </summary>
public class ImpossibleCellsTests
{
    private const string Example = "ImpossibleCells";

    // These judge a whole project and cannot stand beside others; the README says so.
    private static readonly string[] ShownByTests = ["PHILI1009", "PHILI1016"];

    private static readonly GeneratorRun Run = GeneratorRun.Of(ExampleProject.Program(Example));

    private static readonly IReadOnlyList<Diagnostic> Diagnostics = Judgement.Diagnostics(Run);

    private static readonly IReadOnlyList<Promise> Findings = [.. Diagnostics.Where(static each => each.Location.IsInSource).Select(Promise.Of)];

    public static TheoryData<string> Tables => [.. ExampleProject.TablesOf(Example).Select(static path => Path.GetRelativePath(ExampleProject.FolderOf(Example), path))];

    [Fact]
    public void Each_comment_promises_exactly_what_is_found()
    {
        if (Environment.GetEnvironmentVariable("PHILI_UPDATE") == "1")
        {
            foreach (var tree in Run.Input.SyntaxTrees)
                File.WriteAllText(tree.FilePath, Promise.Rewrite(tree, [.. Findings.Where(each => each.File == Path.GetFileName(tree.FilePath))]));

            return;
        }

        var promises = Run.Input.SyntaxTrees.SelectMany(Promise.In);
        Assert.Equal(Lines(promises), Lines(Findings));
    }

    [Fact]
    public void Each_class_has_one_fault_and_no_cascade() =>
        Assert.Empty(Findings.GroupBy(static each => (each.File, each.Type)).Where(static each => each.Count() > 1).SelectMany(static each => each));

    [Fact]
    public void Each_fault_is_told_in_plain_words_first()
    {
        var types = Run.Input.SyntaxTrees.SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>());
        var accused = types.Where(static type => Findings.Any(each => each.Type == type.Identifier.ValueText)).ToArray();
        Assert.NotEmpty(accused);
        Assert.All(accused, static type => Assert.DoesNotContain("// PHILI", Promise.CommentLines(type).First(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_row_promises_exactly_what_is_found_in_it(string file)
    {
        var path = Path.Combine(ExampleProject.FolderOf(Example), file);
        var table = Table.Read(File.ReadAllText(path));
        var titles = Enumerable.Range(0, table.ColumnCount).Select(column => table.Value(Table.Header, column)).ToList();
        var promised = Enumerable.Range(0, table.RowCount)
            .Select(row => (Row: row, Id: table.Value(row, titles.IndexOf("verdict")), Why: table.Value(row, titles.IndexOf("notes")))).Where(static each => each.Id.Length > 0).ToArray();
        Assert.NotEmpty(promised);
        Assert.All(promised, static each => Assert.NotEqual("", each.Why));

        // What stands in a header is promised by the first row.
        var found = Diagnostics.Where(each => each.Location.GetLineSpan().Path == path).Select(each => (Math.Max(RowOf(table, each.Location.SourceSpan.Start), 0), each.Id));
        Assert.Equal(promised.Select(static each => (each.Row, each.Id)), found);
    }

    [Fact]
    public void Every_rule_is_shown_here_or_named_as_shown_by_tests()
    {
        var shown = Diagnostics.Select(static each => each.Id).Concat(ShownByTests).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(RuleBook.Rules.Select(static rule => rule.Id).Order(StringComparer.Ordinal), shown);

        var readme = File.ReadAllText(Path.Combine(ExampleProject.FolderOf(Example), "README.md"));
        Assert.All(ShownByTests, id => Assert.Contains(id, readme, StringComparison.Ordinal));
        Assert.Contains("dotnet build examples/ImpossibleCells", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void The_solution_builds_without_it() =>
        Assert.DoesNotContain(Example, File.ReadAllText(Path.Combine(Place.RepositoryRoot, "PhiLi.sln")), StringComparison.Ordinal);

    private static int RowOf(Table table, int start)
    {
        var row = table.RowCount - 1;
        while (row >= 0 && table.RowSpan(row).Start > start)
            row--;

        return row;
    }

    private static IEnumerable<string> Lines(IEnumerable<Promise> promises) => promises.Select(static each => each.ToString()).Order(StringComparer.Ordinal);
}
