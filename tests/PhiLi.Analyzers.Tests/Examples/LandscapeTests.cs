using System;
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

    private static readonly EmittedProgram Program = EmittedProgram.Of(Run);

    [Fact]
    public void Nothing_above_info_is_found_in_the_published_cells() =>
        Assert.Empty(Judgement.Diagnostics(Run.Output).Where(static each => each.Severity > DiagnosticSeverity.Info));

    [Fact]
    public void Nothing_at_all_is_found_in_the_illustrative_cells() =>
        Assert.DoesNotContain(
            Judgement.Diagnostics(Run.Output),
            static each => Path.GetFileName(each.Location.SourceTree!.FilePath) == "Illustrative.cs" || each.Location.SourceTree.FilePath.Replace('\\', '/').Contains("/Strategies/"));

    [Fact]
    public void A_source_is_a_paper_or_says_that_there_is_none()
    {
        Assert.All(Program.Library("Landscape.PublishedCells"), static cell => Assert.Equal(IsInvented(cell), cell.Source == "illustrative"));
    }

    // Resistances in Ω·cm²; what the three-phase law and the two rails give is worked out in their specification.
    [Theory]
    [InlineData("Ncm712HighEntropyArgyrodite", "Electrolyte", 8.2915)]
    [InlineData("SulfurArgyroditeMold", "Electrolyte", 0.95238)]
    [InlineData("LfpPlasticCrystal", "AnodeInterface", 117)]
    [InlineData("LfpPlasticCrystal", "Electrolyte", 23.585)]
    [InlineData("LcoArgyrodite", "Electrolyte", 38.4615)]
    [InlineData("LfpAntiperovskite", "Electrolyte", 60.5)]
    [InlineData("IllustrativeFilledPolymer", "Electrolyte", 2e-3 / 2.836e-5)]
    [InlineData("IllustrativeInsulatingFiller", "Electrolyte", 2e-3 / 1.408e-5)]
    [InlineData("IllustrativeMixedConductor", "AnodeInterface", 10)]
    [InlineData("IllustrativeMeasuredRails", "CathodeTransport", 18.8704 - 10)]
    public void What_a_cell_shows(string type, string resistance, double ohms)
    {
        var transport = Program.Record("Landscape." + type).Transport!;
        var value = transport.Resistances.Single(each => each.Name == resistance).Value!.Value;
        Assert.InRange(value / ohms, 0.9995, 1.0005);
    }

    // The source prints 240 mV between the peaks of charge and discharge, which is both ways.
    [Fact]
    public void The_separator_of_the_high_entropy_cell_is_the_lesser_part_of_its_polarisation()
    {
        var step = Program.Record("Landscape.Ncm712HighEntropyArgyrodite").Steps.Single(static step => step.Flux is > 1.4 and < 1.6);
        Assert.Equal(0.0332, step.Overpotential!.Value, 4);
    }

    [Fact]
    public void Every_architecture_is_shown_and_what_reaches_through_is_a_best_case()
    {
        var electrodes = Program.Library("Landscape.PublishedCells")
            .Where(static cell => cell.Transport?.Notes.Any(static note => note.Topic == "electrode architecture") == true)
            .ToDictionary(static cell => cell.TypeName["Landscape.Illustrative".Length..], static cell => cell.Transport!.Resistances[0]);
        Assert.Equal(
            ["Aligned", "Bicontinuous", "Monolith", "Pillars"],
            electrodes.Where(static each => each.Value.IsBestCase).Select(static each => each.Key).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Nanowires", "RandomMixture", "Sheets", "Tubes"],
            electrodes.Where(static each => each.Value.IsEstimate).Select(static each => each.Key).Order(StringComparer.Ordinal));
        Assert.All(electrodes.Values, each => Assert.True(each.Value >= electrodes["Aligned"].Value, each.How));
    }

    [Fact]
    public void Every_accepted_finding_gives_a_reason_in_the_record()
    {
        var findings = Program.Library("Landscape.PublishedCells").SelectMany(static cell => cell.Findings).ToArray();
        var grave = findings.Where(static each => each.Severity is "warning" or "error").ToArray();
        Assert.NotEmpty(grave);
        Assert.All(grave, static each => Assert.False(string.IsNullOrWhiteSpace(each.AcceptedBecause), each.ToString()));
    }

    private static bool IsInvented(CellRecord cell) => cell.TypeName == "Landscape.Nmc622Film" || cell.TypeName.StartsWith("Landscape.Illustrative", StringComparison.Ordinal);
}
