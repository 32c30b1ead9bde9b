using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Language;

/// <summary>A cell with an error that nobody accepted has no usable number, whatever settings say.</summary>
public class FailingClosedTests
{
    private const string Cell =
        "[Cell] [Cathode<LithiumCobaltOxide>(ActiveLoading = \"1 mg/cm²\")] [Discharge(\"400 mAh/g\", Rate = \"1C\")] public partial class C;\n";

    [Theory]
    [InlineData("C.Phi")]
    [InlineData("C.PhiLower")]
    [InlineData("C.PhiUpper")]
    [InlineData("C.Discharge.Phi")]
    [InlineData("C.Discharge.ArealCapacity.CoulombsPerSquareMetre")]
    [InlineData("C.Cathode.ActiveLoading.KilogramsPerSquareMetre")]
    public void No_number_can_be_used(string number)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells(Cell + "public static class Use { public const double X = " + number + "; }"));
        var error = run.Output.GetDiagnostics().First(static each => each.Severity == DiagnosticSeverity.Error);
        Assert.Equal("PHILI3000", error.Id);
        Assert.Contains("PHILI3001", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("[Accept(\"PHILI3001\"", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.EndsWith("PHILI3000.md", error.Descriptor.HelpLinkUri);
    }

    [Fact]
    public void No_alias_and_no_obsolete_code_gets_around_it()
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells(
            Cell)
            .And("Use.cs", "using S = C.Discharge; using R = C.Discharge.ArealCapacity; public static class Use { public const double X = S.Phi; public const double Y = R.CoulombsPerSquareMetre; }")
            .And("Old.cs", "[System.Obsolete] public static class Old { public const double X = C.Phi; }"));
        Assert.Equal(2, run.Output.GetDiagnostics().Count(static each => each.Id == "PHILI3000" && each.Location.SourceTree!.FilePath.EndsWith("Use.cs", System.StringComparison.Ordinal)));
        Assert.Contains("public const double Phi = double.NaN;", run.Text);
        Assert.DoesNotMatch("const double \\w+ = [0-9]", run.Text);
    }

    [Fact]
    public void Where_the_framework_has_no_ids_the_compilers_own_stands()
    {
        var program = TestProgram.Cells(Cell + "public static class Use { public const double X = C.Phi; }") with { References = References.NetStandardAndPhiLi };
        Assert.Equal(["CS0619 'C.Phi'"], Judgement.CompilerErrors(GeneratorRun.OfBroken(program).Output));
    }

    [Fact]
    public void The_record_is_usable_has_the_finding_and_no_throughput()
    {
        var run = GeneratorRun.OfCells(Cell + "public static class Use { public static PhiLi.CellRecord X => C.Record; }");
        Assert.Equal(["PHILI3001 '400 mAh/g'"], Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        var record = program.Record("C");
        Assert.True(record.HasErrors);
        Assert.Null(record.Phi);
        Assert.Null(record.PhiStep);
        Assert.All(record.Steps, static step => Assert.Null(step.Phi));
        Assert.Equal("PHILI3001", Assert.Single(record.Findings).Rule);
    }

    [Fact]
    public void Severity_settings_change_nothing_that_is_generated()
    {
        var expected = GeneratorRun.OfCells(Cell).Text;
        Assert.Equal(expected, GeneratorRun.OfCells("#pragma warning disable PHILI3001\n" + Cell).Text);
        Assert.Contains("DiagnosticId = \"PHILI3000\"", expected);
    }

    // Marked as generated, it would be skipped by the author's other analyzers.
    [Theory]
    [InlineData("Film.cs")]
    [InlineData("Nested.cs")]
    public void The_authors_own_type_is_never_marked(string sample)
    {
        var run = GeneratorRun.Of(TestProgram.Of(SampleFiles.Read(sample)));
        foreach (var type in run.Input.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>()
            .Select(node => run.Output.GetSemanticModel(tree).GetDeclaredSymbol(node)!)))
        {
            Assert.DoesNotContain(type.GetAttributes(), static each => each.AttributeClass!.Name is "GeneratedCodeAttribute" or "ObsoleteAttribute");
        }
    }
}
