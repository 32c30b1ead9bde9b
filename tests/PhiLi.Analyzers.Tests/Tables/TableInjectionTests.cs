using System;
using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Analyzers.Tests.Text;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>C11: what a table holds stays text, as what an attribute holds does.</summary>
public class TableInjectionTests
{
    private const string Header = "id,name,source,notes,cathode,areal_capacity [mAh/cm²],rate [C]\n";

    [Theory]
    [MemberData(nameof(InjectionTests.Payloads), MemberType = typeof(InjectionTests))]
    public void C11_a_name_is_text(string what, string name)
    {
        var text = Header + "A," + Quoted(name) + "," + Quoted(name) + "," + Quoted(name) + ",NMC622,1,1\n";
        var run = GeneratorRun.OfTable(text);
        AssertNothingInjected(run);

        // A file with a NUL is no text, and that is what is said of it.
        if (what == "C7 NUL")
        {
            Assert.Equal(["PHILI5002 '\0'"], Judgement.Findings(run));
            return;
        }

        // Blanks around a value are no part of it.
        var expected = name.Trim();
        using var program = EmittedProgram.Of(run);
        var record = Assert.Single(program.Rows("T"));
        Assert.Equal(expected, record.Name);
        Assert.Equal(expected, record.Source);
        Assert.Equal(expected, record.Notes);
        Assert.NotNull(program.Constant("T+A", "Discharge.Rate.PerHour"));
    }

    [Theory]
    [MemberData(nameof(InjectionTests.Payloads), MemberType = typeof(InjectionTests))]
    public void C11_whatever_the_column_it_is_text(string what, string name)
    {
        Assert.NotEmpty(what);
        foreach (var column in new[] { "id", "name", "cathode", "electrolyte", "family", "coating", "rate", "temperature", "direction", "mode", "cycle", "step", "accept", "accept_reason", "no such column" })
            AssertNothingInjected(GeneratorRun.OfTable("areal_capacity [mAh/cm²]," + column + "\n1," + Quoted(name) + "\n"));

        AssertNothingInjected(GeneratorRun.OfTable("name," + Quoted(name) + "\nA,1\n"));
    }

    [Theory]
    [InlineData("PHILI1014 '\u202E'", "a\u202Eb")]
    [InlineData("PHILI1014 '\u200B'", "a\u200Bb")]
    [InlineData("PHILI1014 '\uFEFF'", "a\uFEFFb")]
    [InlineData("PHILI1014 '\u0085'", "a\u0085b")]
    public void C6_what_cannot_be_seen_is_marked(string finding, string name) =>
        Assert.Equal([finding], Judgement.Findings(GeneratorRun.OfTable(Header + "A," + Quoted(name) + ",,,NMC622,1,1\n")));

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xDBFF)]
    public void C5_half_a_character_compiles_and_is_marked(int code)
    {
        // By its number: what runs the tests keeps no half characters.
        var name = "a" + (char)code + "b";
        var run = GeneratorRun.OfTable(Header + "A," + name + ",,,NMC622,1,1\n");
        Assert.DoesNotContain(run.Text, char.IsSurrogate);
        Assert.Equal(["PHILI1014"], Judgement.Diagnostics(run).Select(static each => each.Id));
        using var program = EmittedProgram.Of(run);
        Assert.Equal(name, program.Rows("T").Single().Name);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(60_000, "PHILI1015")]
    [InlineData(1024 * 1024, "PHILI5002")]
    public void C10_a_long_name_is_clean_and_a_very_long_one_is_marked(int length, params string[] findings)
    {
        var run = GeneratorRun.OfTable(Header + "A," + new string('x', length) + ",,,NMC622,1,1\n");
        Assert.Equal(findings, Judgement.Diagnostics(run).Select(static each => each.Id));
        Assert.All(run.Text.Split('\n'), static line => Assert.True(line.Contains("CellRecord.Of(", StringComparison.Ordinal) || line.Length < 2_000));
    }

    [Fact]
    public void C8_docs_of_generated_members_are_well_formed()
    {
        var run = GeneratorRun.OfTable(Header + "A,\"</summary> & <see cref='Nothing'/> ]]>\",<b>,&amp;,\"NMC622 <\",1,1\n");
        Assert.DoesNotContain(run.Output.GetDiagnostics(), static each => each.Id is "CS1570" or "CS1574" || (each.Id == "CS1591" && GeneratorRun.IsGenerated(each.Location)));
    }

    private static void AssertNothingInjected(GeneratorRun run)
    {
        Assert.DoesNotContain(run.Output.GetSymbolsWithName("Evil"), static _ => true);
        Assert.DoesNotContain(run.Text, static c => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\u202E' or '\u2066' or '\u200B' or '\uFEFF' or '\0' or '\u001B' or '\uFFFF');
        Judgement.Diagnostics(run);
    }

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
