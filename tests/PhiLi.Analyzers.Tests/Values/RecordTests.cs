using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Values;

/// <summary>A record is worked out at run time by the same rules that wrote the constants: the two must say the same.</summary>
public class RecordTests
{
    [Theory]
    [InlineData("Film.cs", "Samples.Films.Nmc622Film")]
    [InlineData("Composite.cs", "Samples.Composites.Composite")]
    [InlineData("Nested.cs", "class")]
    public void Record_and_constants_agree(string sample, string type)
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(TestProgram.Of(SampleFiles.Read(sample))));
        var record = program.Record(type);
        Assert.Equal(program.Constant(type, "Phi"), record.Phi);
        Assert.Equal(program.Constant(type, "PhiLower"), record.PhiLower);
        Assert.Equal(program.Constant(type, "PhiUpper"), record.PhiUpper);
        Assert.Equal(program.Constant(type, "PhiStep"), record.PhiStep!.Name);
        Assert.Equal(program.Constant(type, "PhiUtilisation"), record.PhiStep!.Utilisation);
        foreach (var step in record.Steps)
        {
            Assert.Equal(program.Constant(type, step.Name + ".Phi"), step.Phi);
            Assert.Equal(program.Constant(type, step.Name + ".PhiLower"), step.PhiLower);
            Assert.Equal(program.Constant(type, step.Name + ".PhiUpper"), step.PhiUpper);
            Assert.Equal(program.Constant(type, step.Name + ".Flux"), step.Flux);
            Assert.Equal(program.Constant(type, step.Name + ".Utilisation"), step.Utilisation);
            Assert.Equal(program.Constant(type, step.Name + ".Cycle"), step.Cycle);
            Assert.Equal(program.Constant(type, step.Name + ".ArealCapacity.MilliampereHoursPerSquareCentimetre"), step.ArealCapacity);
            Assert.Equal(program.Constant(type, step.Name + ".Rate.PerHour"), step.Rate);
            Assert.Equal(program.Constant(type, step.Name + ".Overpotential.Volts"), step.Overpotential);
        }
    }

    [Theory]
    [InlineData("Film.cs", "Samples.Films.Nmc622Film")]
    [InlineData("Composite.cs", "Samples.Composites.Composite")]
    public void Every_quantity_of_the_record_is_a_constant_in_its_unit(string sample, string type)
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(TestProgram.Of(SampleFiles.Read(sample))));
        foreach (var quantity in program.Record(type).Quantities)
        {
            var group = program.Type(type + "+" + quantity.Group).GetNestedTypes()
                .Single(each => each.Name == quantity.Slot || (quantity.Slot == "Capacity" && each.Name == "ArealCapacity"));
            Assert.Contains(quantity.SiValue, group.GetFields().Select(static field => (double?)field.GetRawConstantValue()));
        }
    }

    [Theory]
    [InlineData("[Cathode<Nmc622>(ActiveLoading = \"-1 mg/cm²\", Thickness = \"50 furlong\")]", "")]
    [InlineData("[Cathode<Nmc622>] [Cathode<Nmc811>]", "")]
    [InlineData("[Cell(\"again\")] [Accept(\"PHILI3001\")] [Accept(\"PHILI1\", \"x\")] [InUnits(\"furlong\")]", "")]
    [InlineData("[Cathode<Nmc622>(Thickness = \"1 um\")]", "")]
    [InlineData("[Discharge(\"1 mAh/cm²\", Name = \"Phi\")]", "")]
    [InlineData("[Discharge(\"1 mAh/cm²\", Name = \"Twice\")] [Charge(\"1 mAh/cm²\", Name = \"Twice\")]", "")]
    [InlineData("[Discharge(\"1 mAh/cm²\", Name = \"Mine\")]", "public static int Mine;")]
    [InlineData("", "public static int Phi;")]
    public void A_record_has_the_findings_that_the_analyzer_reports(string attributes, string members)
    {
        var run = GeneratorRun.OfCells("[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] " + attributes + " public partial class C { " + members + " }");
        using var program = EmittedProgram.Of(run);
        Assert.Equal(
            Judgement.Messages(run).Order(),
            program.Record("C").Findings.Select(static finding => finding.Rule + ": " + finding.Message).Order());
        Assert.Equal(Judgement.Diagnostics(run.Output).Any(static each => each.Severity == DiagnosticSeverity.Error), program.Record("C").HasErrors);
    }

    [Fact]
    public void A_waiver_is_in_the_record_with_its_reason()
    {
        var run = GeneratorRun.OfCells(
            "[Cell] [Cathode<LithiumCobaltOxide>(ActiveLoading = \"1 mg/cm²\")] [Discharge(\"400 mAh/g\", Rate = \"1C\")] "
            + "[Accept(\"PHILI3001\", \"as published\")] public partial class C;");
        Assert.Empty(Judgement.Findings(run));
        Assert.DoesNotContain("Obsolete", run.Text);
        using var program = EmittedProgram.Of(run);
        Assert.Equal("as published", program.Record("C").Findings.Single(static each => each.Rule == "PHILI3001").AcceptedBecause);
        Assert.False(program.Record("C").HasErrors);
        Assert.NotNull(program.Record("C").Phi);
    }
}
