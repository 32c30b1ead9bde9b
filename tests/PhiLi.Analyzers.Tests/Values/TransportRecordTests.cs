using System;
using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Values;

/// <summary>Constants and record of a budget are made by two writers of one model: they must say the same, bit for bit.</summary>
public class TransportRecordTests
{
    private const string Discharge = "[Discharge(\"1.85 mAh/cm²\", Rate = \"1C\")] ";

    [Theory]
    [InlineData("Film.cs", "Samples.Films.Nmc622Film")]
    [InlineData("Composite.cs", "Samples.Composites.Composite")]
    public void Constants_and_record_are_the_same_bit_for_bit(string sample, string type)
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(TestProgram.Of(SampleFiles.Read(sample))));
        var record = program.Record(type).Transport!;
        Assert.NotEmpty(record.Resistances);
        foreach (var part in record.Resistances)
        {
            Same(part.Value, part.Name + ".OhmSquareCentimetres");
            Same(part.Share, part.Name + ".Share");
            Same(part.GainOfHalving, part.Name + ".GainOfHalving");
            Assert.NotEqual("", part.How);
        }

        foreach (var domain in Enum.GetValues<TransportDomain>())
        {
            var sum = record.Domains.SingleOrDefault(each => each.Domain == domain);
            Same(sum?.Value, domain + ".OhmSquareCentimetres");
            Same(sum?.Share, domain + ".Share");
        }

        Same(record.Total, "Total.OhmSquareCentimetres");
        Same(record.PhiCeiling, "PhiCeiling");
        Same(record.PhiCeilingLower, "PhiCeilingLower");
        Same(record.PhiCeilingUpper, "PhiCeilingUpper");
        Same(record.NegativeToPositive, "NegativeToPositive");
        Same(record.Porosity, "Porosity");
        Same(record.LithiumReserve, "LithiumReserve.MilliampereHoursPerSquareCentimetre");
        Same(record.SpecificEnergy, "SpecificEnergy.WattHoursPerKilogram");
        Same(record.EnergyDensity, "EnergyDensity.WattHoursPerLitre");
        Assert.Equal((int)record.Bottleneck!.Value, program.Constant(type, "Transport.Bottleneck"));

        void Same(double? expected, string constant) => Assert.Equal(Bits(expected), Bits(program.Constant(type, "Transport." + constant)));

        static long? Bits(object? number) => number is double value ? BitConverter.DoubleToInt64Bits(value) : null;
    }

    [Fact]
    public void Shares_add_up_to_one_and_domains_to_the_total()
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(TestProgram.Of(SampleFiles.Read("Composite.cs"))));
        var record = program.Record("Samples.Composites.Composite").Transport!;
        Assert.Equal(1, record.Resistances.Sum(static part => part.Share ?? 0), 10);
        Assert.Equal(1, record.Domains.Sum(static domain => domain.Share ?? 0), 10);
        Assert.Equal(record.Total!.Value, record.Domains.Sum(static domain => domain.Value ?? 0), 8);
        Assert.Equal(["CathodeCoating"], record.Resistances.Where(static part => part.IsInside).Select(static part => part.Name));
        Assert.Equal(["AnodeInterlayer"], record.Unknown);
        Assert.All(record.Resistances.Where(static part => part.Share is not null), static part => Assert.True(part.Lower <= part.Value && part.Value <= part.Upper, part.Name));
        Assert.Equal(0.1, record.AllowedOverpotential);
        Assert.True(record.Resistances.Single(static part => part.Name == "Electrolyte1").IsEstimate);
        Assert.False(record.Resistances.Single(static part => part.Name == "Electrolyte2").IsEstimate);
        Assert.Equal(TransportDomain.Bulk, record.Bottleneck);
    }

    [Fact]
    public void A_partial_description_has_partial_constants()
    {
        var run = GeneratorRun.OfCells("[Cell] [Electrolyte<Llzto>] [CathodeInterface(Resistance = \"20 Ω·cm²\")] " + Discharge + "public partial class C;");
        using var program = EmittedProgram.Of(run);
        var record = program.Record("C").Transport!;
        Assert.Equal(["CathodeTransport", "Electrolyte", "AnodeInterface"], record.Unknown);
        Assert.Equal(20.0, record.Total);
        Assert.Equal(20.0, program.Constant("C", "Transport.CathodeInterface.OhmSquareCentimetres"));
        Assert.Equal(
            ["CathodeInterface", "Interfaces", "Total"], program.Type("C+Transport").GetNestedTypes().Select(static group => group.Name).Order(StringComparer.Ordinal));
        Assert.Null(program.Constant("C", "Transport.PhiCeiling"));
        Assert.Contains("Unknown: CathodeTransport, Electrolyte, AnodeInterface.", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_that_says_nothing_of_transport_has_neither()
    {
        var run = GeneratorRun.OfCells("[Cell] " + Discharge + "public partial class C;");
        Assert.DoesNotContain("Transport", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Overpotential", run.Text, StringComparison.Ordinal);
        using var program = EmittedProgram.Of(run);
        Assert.Null(program.Record("C").Transport);
        Assert.Null(program.Record("C").Steps[0].Overpotential);
    }

    [Fact]
    public void An_error_takes_the_figures_and_leaves_the_names()
    {
        var run = GeneratorRun.OfCells(
            "[Cell] [Cathode<LithiumCobaltOxide>(ActiveLoading = \"1 mg/cm²\")] [CathodeInterface(Resistance = \"20 Ω·cm²\")] "
            + "[Conditions(AllowedOverpotential = \"100 mV\")] [Discharge(\"400 mAh/g\", Rate = \"1C\")] public partial class C;");
        Assert.Contains("public static class Transport", run.Text, StringComparison.Ordinal);
        using var program = EmittedProgram.Of(run);
        Assert.Equal(double.NaN, program.Constant("C", "Transport.Total.OhmSquareCentimetres"));
        Assert.Equal(double.NaN, program.Constant("C", "Transport.PhiCeiling"));
        Assert.Equal(double.NaN, program.Constant("C", "Discharge.Overpotential.Volts"));
        foreach (var member in program.Type("C+Transport").GetMembers().Concat(program.Type("C+Transport+CathodeInterface").GetFields()))
            Assert.True(member.DeclaringType == typeof(object) || member.IsDefined(typeof(ObsoleteAttribute), false), member.Name);

        var record = program.Record("C").Transport!;
        Assert.Contains(record.Resistances, static part => part.Name == "CathodeInterface");
        Assert.All(record.Resistances, static part => Assert.True(part is { Value: null, Lower: null, Upper: null, Share: null, GainOfHalving: null, How: null }, part.Name));
        Assert.True(record is { Total: null, TotalLower: null, TotalUpper: null, Bottleneck: null, PhiCeiling: null, PhiCeilingLower: null, PhiCeilingUpper: null });
        Assert.Empty(record.Domains);
        Assert.Empty(record.Notes);
        Assert.Null(program.Record("C").Steps[0].Overpotential);
    }

    [Theory]
    [InlineData("[Cell] public partial class C { public static int Transport; }", "PHILI1005 'C'")]
    [InlineData("[Cell] public partial class Transport;", "PHILI1005 'Transport'")]
    [InlineData("[Cell] [Charge(\"1 mAh/cm²\", Name = \"Transport\")] public partial class C;", "PHILI1005 'Transport'")]
    [InlineData("[Cell] [Charge(\"1 mAh/cm²\", Name = \"Overpotential\")] public partial class C;", "PHILI1005 'Overpotential'")]
    public void A_name_that_is_taken_is_said_and_compiles(string cell, string finding)
    {
        var run = GeneratorRun.OfCells("[CathodeInterface(Resistance = \"20 Ω·cm²\")] " + Discharge + cell);
        Assert.Contains(finding, Judgement.Findings(run));
    }

    [Theory]
    [InlineData("[Cell] public partial class C { public static int Transport; }")]
    [InlineData("[Cell] public partial class Transport;")]
    [InlineData("[Cell] public partial class C { public static int Overpotential; }")]
    public void A_name_that_nothing_is_written_under_is_free(string cell) =>
        Assert.DoesNotContain(Judgement.Findings(GeneratorRun.OfCells(Discharge + cell)), static finding => finding.StartsWith("PHILI1005", StringComparison.Ordinal));

    [Fact]
    public void The_group_works_where_constants_do()
    {
        var run = GeneratorRun.OfCells(
            "[Cell] [CathodeInterface(Resistance = \"20 Ω·cm²\")] " + Discharge + "public partial class C { const double Half = Transport.Total.OhmSquareCentimetres / 2; "
            + "public static double Of(TransportDomain domain) => domain switch { Transport.Bottleneck => Half, _ => Discharge.Overpotential.Millivolts }; }");
        Assert.DoesNotContain(Judgement.Findings(run), static finding => finding.StartsWith("PHILI1", StringComparison.Ordinal));
    }
}
