using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Examples;

/// <summary>What is published is not accused, and what is accepted says why.</summary>
public class LandscapeTests
{
    private static readonly GeneratorRun Run = GeneratorRun.Of(ExampleProject.Program("Landscape"));

    [Fact]
    public void Nothing_above_info_is_found_in_the_published_cells() =>
        Assert.Empty(Judgement.Diagnostics(Run.Output).Where(static each => each.Severity > DiagnosticSeverity.Info));

    [Fact]
    public void Nothing_at_all_is_found_in_the_illustrative_cell() =>
        Assert.Empty(Judgement.Diagnostics(Run.Output).Where(static each => Path.GetFileName(each.Location.SourceTree!.FilePath) == "Illustrative.cs"));

    [Fact]
    public void Every_accepted_finding_gives_a_reason_in_the_record()
    {
        using var program = EmittedProgram.Of(Run);
        var findings = program.Library("Landscape.PublishedCells").SelectMany(static cell => cell.Findings).ToArray();
        var grave = findings.Where(static each => each.Severity is "warning" or "error").ToArray();
        Assert.NotEmpty(grave);
        Assert.All(grave, static each => Assert.False(string.IsNullOrWhiteSpace(each.AcceptedBecause), each.ToString()));
    }
}
