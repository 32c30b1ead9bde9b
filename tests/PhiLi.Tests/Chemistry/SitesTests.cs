using System;
using System.Linq;
using CsCheck;
using PhiLi.Cells;
using PhiLi.Chemistry;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Chemistry;

public class SitesTests
{
    private const string HighEntropy = "[Si0.6Ge0.4]1.74; [S11.1Br0.3O0.6]";

    private static readonly Gen<string> Soup = Gen.OneOf(
        Gen.String,
        Gen.OneOf("Si0.6", "Ge", "[", "]", ";", ";;", " ", "1.74", "x", "-", "\ud800", "\u00A0").Array[0, 60].Select(string.Concat));

    [Fact]
    public void A_site_has_its_multiplicity_and_the_shares_of_its_elements()
    {
        var sites = Sites.Read(HighEntropy).Mixed();
        Assert.Equal([1.74, 12], sites.Select(site => site.Multiplicity));
        Assert.Equal([0.6, 0.4], sites[0].Occupancies.Select(Rounded));
        Assert.Equal([0.925, 0.025, 0.05], sites[1].Occupancies.Select(Rounded));

        static double Rounded(double value) => Math.Round(value, 12);
    }

    /// <summary>−R·Σ m·Σ x·ln x by hand: 1.74·(0.6 ln 0.6 + 0.4 ln 0.4) = −1.171040, 12·(0.925 ln 0.925 + 0.025 ln 0.025 + 0.05 ln 0.05) = −3.769476.</summary>
    [Fact]
    public void The_high_entropy_sulfide_mixes_with_about_41_joules_a_kelvin() =>
        Assert.Equal(8.314462618 * (1.171040 + 3.769476), MixingEntropy.Of(Sites.Read(HighEntropy).Mixed())!.Value, 1e-4);

    [Fact]
    public void A_material_tells_the_entropy_of_its_sites()
    {
        static double? EntropyOf(params (string Name, string Text)[] facts) =>
            new MaterialFacts(TestMaterials.Conductor(Family.LgpsType, facts)).EntropyOfMixing;

        // One site of two equal halves: R·ln 2.
        Assert.Equal(8.314462618 * Math.Log(2), EntropyOf(("Sites", "[Si0.5Ge0.5]"))!.Value, 1e-9);
        Assert.Equal(0, EntropyOf(("Sites", "P")));
        Assert.Null(EntropyOf(("Formula", "Li10GeP2S12")));
        Assert.Null(EntropyOf(("Sites", "[Si0.5Ge0.5]; Xy")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void No_text_has_no_sites_and_no_faults(string? text)
    {
        var reading = Sites.Read(text);
        Assert.Empty(reading.Pieces);
        Assert.Empty(reading.Faults);
    }

    [Theory]
    [InlineData("[SiGe; [SBr]", 0, 1, "'[' is never closed: write ']' where its group ends.")]
    [InlineData("[SiGe]; SXy", 9, 2, "'Xy' is not an element: write its symbol, such as 'Li'.")]
    [InlineData("[SiGe];", 7, 0, "A site is missing here: write one such as '[Si0.6Ge0.4]1.74', or leave the semicolon out.")]
    [InlineData("[SiGe]; ;S", 8, 0, "A site is missing here: write one such as '[Si0.6Ge0.4]1.74', or leave the semicolon out.")]
    public void A_bad_piece_is_a_fault_with_its_place(string text, int start, int length, string message)
    {
        var reading = Sites.Read(text);
        Assert.Equal(new FormulaFault(start, length, message), Assert.Single(reading.Faults));
        Assert.Empty(reading.Mixed());
    }

    [Theory]
    [InlineData(400, "A site is missing here")]
    [InlineData(401, "Sites have at most 400 characters")]
    public void A_text_that_is_too_long_has_one_fault_and_is_not_read(int length, string message) =>
        Assert.StartsWith(message, Sites.Read(new string(';', length)).Faults[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Li10GeP2S12", "[GeP2]")]
    [InlineData("Li9.54Si1.04Ge0.70P1.44S11.1Br0.3O0.6", HighEntropy)]
    public void Sites_may_hold_a_part_of_the_formula_and_its_rounding(string formula, string sites) => Assert.Empty(Compare(formula, sites));

    [Theory]
    [InlineData("Li10GeP2S12", "[GeSn]; P2", 0, 6, "The formula holds no Sn: correct the site or the formula.")]
    [InlineData("Li10GeP2S12", "[GeP]; [SP1.5]", 7, 7, "The sites hold 2.5 P and the formula 2: correct one of the two.")]
    [InlineData("Li10Ge1/3S12", "[GeS]", 0, 5, "The sites hold 1 Ge and the formula 1/3: correct one of the two.")]
    public void Sites_hold_no_more_than_the_formula(string formula, string sites, int start, int length, string message) =>
        Assert.Equal(new FormulaFault(start, length, message), Assert.Single(Compare(formula, sites)));

    [Fact]
    public void No_string_makes_the_reader_throw() => Soup.Sample(
        text =>
        {
            var reading = Sites.Read(text);
            Assert.All(reading.Faults, fault =>
            {
                Assert.InRange(fault.Start, 0, text.Length);
                Assert.InRange(fault.Length, 0, text.Length - fault.Start);
            });
            MixingEntropy.Of(reading.Mixed());
            if (reading.Pieces.Count > 0)
                _ = Sites.Compare(reading.Pieces, reading.Pieces[0].Formula).ToArray();
        },
        iter: 5_000);

    private static FormulaFault[] Compare(string formula, string sites) =>
        [.. Sites.Compare(Sites.Read(sites).Pieces, Formula.Read(formula).Formula!)];
}
