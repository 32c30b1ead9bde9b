using System;
using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Values;

/// <summary>Figures that are readable and whose products no double holds: nothing throws, and no zero or infinity stands for them.</summary>
public class ExtremeValueTests
{
    [Theory]
    [InlineData("1e-300 mAh/cm²", "1e300 mAh/cm²", "1e-300C")]
    [InlineData("1e300 mAh/cm²", "1e-300 mAh/cm²", "1e300C")]
    [InlineData("1e-300 mAh/cm²", "1e-300 mAh/cm²", "1e-300C")]
    [InlineData("1e300 mAh/cm²", "1e300 mAh/cm²", "1e300C")]
    public void B3_products_beyond_doubles_are_left_out(string nominal, string capacity, string rate)
    {
        var run = GeneratorRun.OfCells(
            "[Cell] [Cathode<LithiumCobaltOxide>(NominalCapacity = \"" + nominal + "\")] [Discharge(\"" + capacity + "\", Rate = \"" + rate + "\")] public partial class A;\n"
            + "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class B;");
        Assert.DoesNotContain("= 0.0;", run.Text, StringComparison.Ordinal);
        using var program = EmittedProgram.Of(run);
        Assert.NotNull(program.Record("B").Phi);
        Assert.DoesNotContain(program.Record("A").Steps, static step => step.Phi is 0 or double.PositiveInfinity);
    }

    [Fact]
    public void B3_an_uncertainty_beyond_doubles_is_refused() => Assert.Contains(
        Judgement.Messages(GeneratorRun.OfCells("[Cell] [Discharge(\"1 mAh/cm² ± 1e900 mAh/cm²\", Rate = \"1C\")] public partial class A;")),
        static message => message.StartsWith("PHILI2001", StringComparison.Ordinal));

    [Theory]
    [InlineData("1.85 ± 2 % mAh/cm²")]
    [InlineData("1.85 % mAh/cm²")]
    public void A_share_never_scales_a_unit(string text) => Assert.Contains(
        Judgement.Messages(GeneratorRun.OfCells("[Cell] [Discharge(\"" + text + "\", Rate = \"1C\")] public partial class A;")),
        static message => message.StartsWith("PHILI2007", StringComparison.Ordinal) && message.Contains("± 2 %", StringComparison.Ordinal));

    [Fact]
    public void A19_a_record_of_another_version_says_so()
    {
        foreach (var text in new[] { "", "x", "C\tC\nTomorrow\tA=b", "C\tC\nCell\t", "C\tC\nCell\tnothing", "\n\n", "C\tC\nCathode\t@\n+" })
        {
            var record = CellRecord.Of(text);
            Assert.Null(record.Phi);
            Assert.All(record.Findings.Where(static finding => finding.Rule == "PHILI1016"), static finding => Assert.Contains("another version", finding.Message, StringComparison.Ordinal));
        }

        Assert.True(CellRecord.Of("C\tC\nTomorrow\tA=b").HasErrors);
    }
}
