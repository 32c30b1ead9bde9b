using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Severity;

/// <summary>F8: what the compiler offers to change what is said is honoured; what is generated stays (FailingClosedTests).</summary>
public class SettingsTests
{
    private const string Marked = "[Cathode<Nmc622>(Thickness = \"50 {|PHILI2002:furlong|}\")]";
    private const string Plain = "[Cathode<Nmc622>(Thickness = \"50 furlong\")]";
    private const string Rest = " [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C { }\n";

    [Fact]
    public Task Without_settings_it_is_said() => Verify("[Cell] " + Marked + Rest);

    [Fact]
    public Task F8_a_pragma_is_honoured() =>
        Verify("#pragma warning disable PHILI2002\n[Cell] " + Plain + Rest);

    [Fact]
    public Task F8_suppress_message_is_honoured() =>
        Verify("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"PhiLi.Literals\", \"PHILI2002\")] [Cell] " + Plain + Rest);

    [Fact]
    public Task F8_an_editorconfig_is_honoured() =>
        Verify("[Cell] " + Plain + Rest, "root = true\n[*.cs]\ndotnet_diagnostic.PHILI2002.severity = none\n");

    [Fact]
    public Task F8_a_globalconfig_is_honoured() =>
        Verify("[Cell] " + Plain + Rest, "is_global = true\ndotnet_diagnostic.PHILI2002.severity = none\n", "/.globalconfig");

    [Fact]
    public void F8_NoWarn_and_rulesets_are_honoured()
    {
        var output = GeneratorRun.OfCells("[Cell] " + Plain + Rest).Output;
        Assert.Single(Judgement.Diagnostics(output));
        var quiet = output.Options.WithSpecificDiagnosticOptions([new("PHILI2002", ReportDiagnostic.Suppress)]);
        Assert.Empty(Judgement.Diagnostics(output.WithOptions(quiet)));
    }

    [Fact]
    public Task F8_an_info_can_become_an_error() => Verify(
        "[Cell] public partial class C { }",
        "is_global = true\ndotnet_diagnostic.PHILI1004.severity = error\n",
        "/.globalconfig",
        new DiagnosticResult("PHILI1004", DiagnosticSeverity.Error).WithSpan(3, 2, 3, 6).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    private static async Task Verify(string source, string? config = null, string path = "/.editorconfig", params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<CellAnalyzer, DefaultVerifier>
        {
            TestCode = TestProgram.Usings + source,
            ReferenceAssemblies = new ReferenceAssemblies("net8.0"),
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        test.TestState.AdditionalReferences.AddRange(References.NetAndPhiLi);
        test.ExpectedDiagnostics.AddRange(expected);
        if (config is not null)
            test.TestState.AnalyzerConfigFiles.Add((path, config));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
