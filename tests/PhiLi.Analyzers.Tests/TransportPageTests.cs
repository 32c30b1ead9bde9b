using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests;

/// <summary>The cells and the numbers on the page about transport, and on the first page, are what PhiLi gives.</summary>
public class TransportPageTests
{
    private static readonly string _page = Read("docs", "transport.md");

    private static readonly Regex _block = new("^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);

    // public const double Total = Film.Transport.Total.OhmSquareCentimetres; // 43.3 Ω·cm²
    private static readonly Regex _figure = new(@"public const double (?<name>\w+) = [^;]+; // (?<value>[0-9.]+)", RegexOptions.CultureInvariant);

    private static readonly Regex _class = new(@"public static class (?<name>\w+)", RegexOptions.CultureInvariant);

    public static TheoryData<string> Blocks => [.. Figures(_page), .. Figures(Read("README.md"))];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Each_number_on_a_page_is_what_a_program_gets(string source)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Of(source));
        Assert.DoesNotContain(Judgement.Diagnostics(run.Output), static each => each.Severity > DiagnosticSeverity.Info);
        using var program = EmittedProgram.Of(run);
        var type = _class.Match(source).Groups["name"].Value;
        Assert.All(_figure.Matches(source), figure =>
        {
            var printed = figure.Groups["value"].Value;
            var value = (double)program.Constant(type, figure.Groups["name"].Value)!;
            Assert.Equal(printed, Rounded(value, printed));
        });
    }

    [Fact]
    public void The_pages_show_numbers()
    {
        Assert.True(Figures(_page).Length >= 3);
        Assert.NotEmpty(Figures(Read("README.md")));
    }

    [Fact]
    public void The_worked_example_is_told_part_by_part()
    {
        using var program = EmittedProgram.Of(GeneratorRun.OfBroken(TestProgram.Of(Figures(_page)[0])));
        var told = string.Concat(program.Record("Film").Transport!.Resistances.Select(Line));
        Assert.Contains("```text\n" + told + "```\n", _page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worked_example_is_the_cell_of_the_examples()
    {
        var own = Attributes(_page[_page.IndexOf("[Cell(\"NMC622", StringComparison.Ordinal)..]);
        var example = Read("examples", "Landscape", "Illustrative.cs");
        Assert.All(own, line => Assert.Contains(line, example, StringComparison.Ordinal));
    }

    private static string[] Attributes(string text) =>
        [.. text.Split('\n').TakeWhile(static line => line.StartsWith('[')).Where(static line => !line.StartsWith("[Discharge", StringComparison.Ordinal))];

    private static string Line(ResistanceRecord part)
    {
        var value = part.Value is { } known ? Rounded(known, known >= 10 ? "10.0" : "1.00") + " Ω·cm²" : "–";
        var share = part.Share is { } of ? (100 * of).ToString("0", CultureInfo.InvariantCulture) + " %" : "–";
        var word = part.IsInside ? "inside" : part.IsEstimate ? "estimate" : part.Provenance.ToString().ToLowerInvariant();
        return $"{part.Name,-18}{value,13}{share,7}  {word}\n";
    }

    /// <summary>With as many decimals as are printed.</summary>
    private static string Rounded(double value, string printed)
    {
        var point = printed.IndexOf('.');
        return value.ToString("F" + (point < 0 ? 0 : printed.Length - point - 1), CultureInfo.InvariantCulture);
    }

    private static string[] Figures(string page) => [.. _block.Matches(page).Select(static match => match.Groups[1].Value).Where(static source => _figure.IsMatch(source))];

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Place.RepositoryRoot, .. path])).Replace("\r\n", "\n");
}
