using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Examples;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Analyzers.Tests.CodeFixes;

/// <summary>H1, H4: whatever is offered for an impossible cell puts it right.</summary>
public class ImpossibleCellsFixTests
{
    // What is meant by a reading is the author's to say, and some readings say something that has a fault of its own.
    private static readonly Dictionary<(string Type, int Reading), string> FollowUps = new()
    {
        // A charge per mass, or in all, wants a loading or an area.
        [("BareNumber", 1)] = "PHILI1004",
        [("BareNumber", 2)] = "PHILI1004",

        // The other reading is no throughput.
        [("AmbiguousQuotient", 1)] = "PHILI2004",

        // The waiver now names a rule, which finds nothing here.
        [("WaiverOfNoRule", 0)] = "PHILI1013",

        // Kelvins per kelvin have a shorter spelling.
        [("CelsiusInACompound", 0)] = "PHILI2006",
    };

    // File by file: they share nothing, and one is faster judged than all.
    private static readonly IReadOnlyList<(FixedProgram Program, IReadOnlyList<Diagnostic> Found)> Files =
    [
        .. ExampleProject.FilesOf("ImpossibleCells").Select(static path =>
        {
            var program = FixedProgram.Of(TestProgram.Of(File.ReadAllText(path)));
            return (program, program.Diagnostics);
        }),
    ];

    /// <summary>Every fix that is offered: the class, and which of its fixes.</summary>
    public static TheoryData<string, int> Fixes
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var (program, found) in Files)
            {
                foreach (var diagnostic in found)
                {
                    for (var reading = 0; reading < program.Actions(diagnostic).Count; reading++)
                        data.Add(Promise.Of(diagnostic).Type, reading);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void Each_fix_ends_its_finding_and_brings_no_other(string type, int reading)
    {
        var (program, found) = Files.Single(file => file.Found.Any(each => Promise.Of(each).Type == type));
        var diagnostic = found.Single(each => Promise.Of(each).Type == type);
        var action = program.Actions(diagnostic)[reading];
        var after = program.Apply(action);
        var left = after.Diagnostics;

        Assert.Equal(Others(found, type), Others(left, type));
        Assert.Equal(
            FollowUps.TryGetValue((type, reading), out var followUp) ? [followUp] : [],
            left.Where(each => Promise.Of(each).Type == type).Select(static each => each.Id));
        Assert.Empty(after.Complaints);

        // The same again says the same.
        Assert.NotEqual(program.Texts, after.Texts);
        Assert.Equal(after.Texts, program.Apply(action).Texts);
    }

    [Fact]
    public void A_rule_offers_text_exactly_where_its_findings_carry_some()
    {
        var carried = Files.SelectMany(static file => file.Found).Where(static each => TextFixes.Of(each).Any()).Select(static each => each.Id);
        Assert.Equal(
            RuleBook.Rules.Where(static rule => rule.OffersText && rule.Id[5] != '5').Select(static rule => rule.Id).Order(StringComparer.Ordinal),
            carried.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void H5_analyzers_do_without_the_fixes()
    {
        foreach (var assembly in new[] { typeof(CellAnalyzer).Assembly, typeof(CellAttribute).Assembly })
        {
            Assert.DoesNotContain(
                assembly.GetReferencedAssemblies(),
                static each => each.Name is "PhiLi.CodeFixes" || each.Name!.Contains("Workspaces", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Others(IEnumerable<Diagnostic> diagnostics, string type) =>
        diagnostics.Select(Promise.Of).Where(each => each.Type != type).Select(static each => each.ToString());
}
