using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Values;

public class ConstantTests
{
    [Theory]
    [InlineData("5e-324", 5e-324)]
    [InlineData("2.2250738585072014e-308", 2.2250738585072014e-308)]
    [InlineData("0.1", 0.1)]
    [InlineData("0.30000000000000004", 0.30000000000000004)]
    [InlineData("4.35", 4.35)]
    [InlineData("9007199254740993", 9007199254740993.0)]
    [InlineData("1.7976931348623157e300", 1.7976931348623157e300)]
    [InlineData("123456789012345678", 123456789012345678.0)]
    public void B2_a_constant_is_the_nearest_double_bit_for_bit(string digits, double expected)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[Cell] [Cathode<Nmc622>(Thickness = \"" + digits + " m\")] public partial class C;"));
        Assert.Contains("public const double Metres = ", run.Text);
        using var program = EmittedProgram.Of(run);
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits((double)program.Constant("C", "Cathode.Thickness.Metres")!));
        Assert.DoesNotContain("Infinity", run.Text);
        Assert.DoesNotContain("∞", run.Text);
    }

    [Theory]
    [InlineData("1e308 km")]
    [InlineData("1e300 km")]
    [InlineData("1.7976931348623157e308 m")]
    [InlineData("1e-323 nm")]
    public void B3_what_no_double_holds_in_another_unit_is_left_out_and_never_infinite(string thickness)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells(
            "[Cell] [Cathode<Nmc622>(Thickness = \"" + thickness + "\")] [InUnits(\"nm\")] public partial class C;"));
        Assert.NotEmpty(Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.All(Doubles(program.Assembly), static value => Assert.True(double.IsFinite(value)));
    }

    [Theory]
    [InlineData("NaN mAh/cm²")]
    [InlineData("1e400 mAh/cm²")]
    [InlineData("∞ mAh/cm²")]
    [InlineData("1.0/0 mAh/cm²")]
    public void B1_what_is_no_number_gives_a_finding_and_no_constant(string capacity)
    {
        var run = GeneratorRun.OfCells("[Cell] [Discharge(\"" + capacity + "\", Rate = \"1C\")] public partial class C;");
        Assert.Contains(Judgement.Findings(run), static each => each.StartsWith("PHILI2", StringComparison.Ordinal));
        Assert.DoesNotContain("ArealCapacity", run.Text);
        Assert.DoesNotContain("double Phi", run.Text);
    }

    [Theory]
    [InlineData("[Cathode<Nmc622>(Thickness = \"0 µm\")]", "PHILI3002 '0 µm'")]
    [InlineData("[Electrolyte<Llzto>(Conductivity = \"0 mS/cm\")]", "PHILI3002 '0 mS/cm'")]
    [InlineData("[Discharge(\"1 mAh/cm²\", Rate = \"-1C\")]", "PHILI3002 '-1C'")]
    [InlineData("[Cathode<Nmc622>(CompositeLoading = \"10 mg/cm²\", ActiveFraction = \"120 wt%\")]", "PHILI3005 '120 wt%'")]
    [InlineData("[Conditions(Temperature = \"-300 °C\")]", "PHILI3003 '-300 °C'")]
    [InlineData("[Conditions(Temperature = \"-1 K\")]", "PHILI3003 '-1 K'")]
    [InlineData("[Cathode<Nmc622>(Thickness = \"50 V\")]", "PHILI2004 'V'")]
    public void B4_B8_one_finding_at_the_argument(string attribute, string expected)
    {
        var found = Judgement.Findings(GeneratorRun.OfCells("[Cell] " + attribute + " public partial class C;"));
        Assert.Equal([expected], found.Where(static each => !each.StartsWith("PHILI1004", StringComparison.Ordinal)));
    }

    [Fact]
    public void B8_a_wrong_dimension_names_both_sides()
    {
        var message = Judgement.Messages(GeneratorRun.OfCells("[Cell] [Cathode<Nmc622>(Thickness = \"50 V\")] public partial class C;")).Last(static each => each.StartsWith("PHILI2004", StringComparison.Ordinal));
        Assert.Contains("µm", message);
        Assert.Contains("V", message);
    }

    [Theory]
    [InlineData("°C·h")]
    [InlineData("°C²")]
    [InlineData("k°C")]
    public void B6_a_degree_in_a_product_is_refused(string unit) => Assert.Contains(
        Judgement.Findings(GeneratorRun.OfCells("[Cell] [Conditions(Temperature = \"25 " + unit + "\")] public partial class C;")),
        static each => each.StartsWith("PHILI2", StringComparison.Ordinal));

    [Theory]
    [InlineData("50 \u00B5m", "50 \u03BCm")]
    [InlineData("50 \u00B5m", "50 um")]
    [InlineData("50 \u00B5m", "50\u00A0\u00B5m")]
    [InlineData("50 \u00B5m", "50\u2009µm")]
    public void B7_look_alikes_make_the_same_code(string canonical, string other)
    {
        Assert.Equal(Code(canonical), Code(other).Replace("50 um", canonical, StringComparison.Ordinal));

        static string Code(string thickness)
        {
            var run = GeneratorRun.OfCells("[Cell] [Cathode<Nmc622>(Thickness = \"" + thickness + "\")] public partial class C;");
            var doc = run.Text.Split('\n').Where(static line => !line.Contains("CellRecord.Of(") && !line.Contains("<summary>50") && !line.Contains("<summary>Cathode"));
            return string.Join("\n", doc);
        }
    }

    [Theory]
    [InlineData("20 \u03A9·cm²", "20 \u2126·cm²")]
    [InlineData("20 \u03A9·cm²", "20 ohm cm^2")]
    [InlineData("20 \u03A9·cm²", "20 Ω cm2")]
    public void B7_ohms_of_every_spelling_make_the_same_constants(string canonical, string other)
    {
        Assert.Equal(Constants(canonical), Constants(other));

        static IEnumerable<string> Constants(string resistance) => GeneratorRun
            .OfCells("[Cell] [CathodeInterface(Resistance = \"" + resistance + "\")] public partial class C;")
            .Text.Split('\n').Where(static line => line.Contains("public const"));
    }

    [Fact]
    public void The_five_published_rows_are_reproduced()
    {
        var rows = new[] { ("1.85", "1C", 0.69), ("1.06", "5C", 1.98), ("0.26", "5C", 0.48), ("0.87", "8C", 2.60), ("0.48", "5C", 0.89) };
        foreach (var (capacity, rate, phi) in rows)
        {
            using var program = EmittedProgram.OfCells("[Cell] [Discharge(\"" + capacity + " mAh/cm²\", Rate = \"" + rate + "\")] public partial class C;");
            Assert.InRange(phi, (double)program.Constant("C", "PhiLower")! - 0.005, (double)program.Constant("C", "PhiUpper")! + 0.005);
            Assert.Equal(program.Constant("C", "Phi"), program.Constant("C", "Discharge.Phi"));
        }
    }

    private static IEnumerable<double> Doubles(Assembly assembly) =>
        assembly.GetTypes().SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(static field => field.IsLiteral && field.FieldType == typeof(double))
            .Select(static field => (double)field.GetRawConstantValue()!);
}
