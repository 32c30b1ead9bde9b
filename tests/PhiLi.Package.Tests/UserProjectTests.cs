using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PhiLi.Package.Tests;

/// <summary>Projects of users, as the command line sees them.</summary>
public class UserProjectTests(BuiltScenarios built)
{
    [Fact]
    public async Task Constants_stand_wherever_constants_may()
    {
        built.AssertAsAnnounced("Constants");
        string[] expected =
        [
            "Φ = 1.232",
            "In an attribute: True",
            "In a case: as thick as the anode",
            "In a constant: 100",
            "In the record: True",
        ];
        Assert.Equal(expected, (await built.Execute("Constants")).Split('\n', System.StringSplitOptions.TrimEntries | System.StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Faults_are_shown_once_where_they_stand() => built.AssertAsAnnounced("Faults");

    [Fact]
    public async Task Rows_of_a_table_are_constants_and_records()
    {
        built.AssertAsAnnounced("Tables");
        string[] expected = ["Φ = 1.978", "Rows: 3", "Largest: LCO sulfide"];
        Assert.Equal(expected, (await built.Execute("Tables")).Split('\n', System.StringSplitOptions.TrimEntries | System.StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void G7_faults_of_a_table_are_shown_at_their_line_and_column() => built.AssertAsAnnounced("TableFaults");

    [Fact]
    public void Project_without_cells_hears_and_sees_nothing()
    {
        built.AssertAsAnnounced("Silent");
        Assert.Empty(built.GeneratedFilesOf("Silent"));
    }

    [Fact]
    public void Cell_with_an_error_has_no_usable_number_even_with_analyzers_off()
    {
        built.AssertAsAnnounced("AnalyzersOff", "net10.0");

        // Its ObsoleteAttribute takes no id.
        var problem = Assert.Single(built.ProblemsOf("AnalyzersOff", "netstandard2.0"));
        Assert.Equal(("error", "CS0619"), (problem.Severity, problem.Id));
    }

    [Fact]
    public void Readme_cells_compile()
    {
        Assert.NotEmpty(Readme.Blocks("csharp"));
        built.AssertAsAnnounced("Readme");
    }

    [Fact]
    public void F1_language_below_12_gets_one_diagnostic_and_no_code()
    {
        built.AssertAsAnnounced("F1OldLanguage");
        Assert.Empty(built.GeneratedFilesOf("F1OldLanguage"));
    }

    [Fact]
    public void F1_compiles_for_every_framework_with_language_12() =>
        built.AssertAsAnnounced("F1Frameworks", "netstandard2.0", "net472", "net8.0", "net10.0");

    [Fact]
    public void F1_compiles_with_the_latest_language() => built.AssertAsAnnounced("F1LatestLanguage");

    [Theory]
    [InlineData("F2NullableEnable")]
    [InlineData("F2NullableDisable")]
    [InlineData("F2NullableWarnings")]
    [InlineData("F2NullableAnnotations")]
    public void F2_generated_code_brings_no_warning_under_every_analysis(string scenario) => built.AssertAsAnnounced(scenario);

    [Fact]
    public void F2_generated_code_brings_no_warning_of_other_analyzers() => built.AssertAsAnnounced("F2OtherAnalyzers");

    [Fact]
    public void F3_compiles_without_implicit_usings_and_with_overflow_checks() => built.AssertAsAnnounced("F3Sparse");

    [Theory]
    [InlineData("F4First")]
    [InlineData("F4Second")]
    [InlineData("F4Third")]
    public void F4_chain_of_projects_that_see_each_others_internals_compiles(string scenario) => built.AssertAsAnnounced(scenario);

    [Fact]
    public async Task F5_trimmed_program_keeps_its_numbers_and_brings_no_warning()
    {
        built.AssertAsAnnounced("F5Trimmed");
        var published = await built.Publish("F5Trimmed");
        Assert.Empty(Problem.ReadOutput(published.Output).Select(row => row.Text));
        Assert.Equal(0, published.ExitCode);

        var lines = (await built.Execute("F5Trimmed", "publish")).Split('\n', System.StringSplitOptions.TrimEntries | System.StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Φ = 1.232", "LCO | LPSCl | Li-In: 1.978", "LcoSulfide: 1.978", "NCM83 | nitride | Li: 0.896", "NMC622 | LLZTO film | Li: 1.232"], lines.Order(System.StringComparer.Ordinal).OrderByDescending(line => line[0] == 'Φ'));
    }

    [Fact]
    public void F7_transitive_reference_is_silent()
    {
        built.AssertAsAnnounced("F7Transitive");
        Assert.Empty(built.GeneratedFilesOf("F7Transitive"));
    }

    [Fact]
    public void F7_compiles_with_central_versions_and_a_lock_file() => built.AssertAsAnnounced("F7CentralVersions");

    /// <summary>
    /// Each file of the scenario silences or raises one warning in its own way, and announces what is left. A section for tables has
    /// no effect: the compiler takes settings of source files and of the whole project only.
    /// </summary>
    [Fact]
    public void F8_editorconfig_pragma_and_SuppressMessage_are_honoured() => built.AssertAsAnnounced("F8EditorConfig");

    [Fact]
    public void F8_globalconfig_is_honoured() => built.AssertAsAnnounced("F8GlobalConfig");

    [Fact]
    public void F8_NoWarn_is_honoured() => built.AssertAsAnnounced("F8NoWarn");

    [Fact]
    public void F8_WarningsAsErrors_is_honoured() => built.AssertAsAnnounced("F8WarningsAsErrors");
}
