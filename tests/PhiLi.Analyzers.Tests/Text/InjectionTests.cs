using System;
using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Text;

/// <summary>Whatever a name holds, it stays text: it compiles, it reads back, and it makes no code.</summary>
public class InjectionTests
{
    private const string Rest = "[Cathode<Nmc622>(Thickness = \"1 µm\")] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;";

    public static TheoryData<string, string> Payloads { get; } = new()
    {
        { "C1 quotes and braces", "\" \\ { } {{ }} \"\"\" @\" $\" {0}" },
        { "C2 a class", "x\"; } public class Evil { //" },
        { "C3 CR", "x\rclass Evil{}" },
        { "C3 LF", "x\nclass Evil{}" },
        { "C3 CRLF", "x\r\n}class Evil{}" },
        { "C3 next line", "x\u0085class Evil{}" },
        { "C3 line separator", "x\u2028class Evil{}" },
        { "C3 paragraph separator", "x\u2029class Evil{}" },
        { "C4 a backslash and a t", @"a\tb\n\u0041\" },
        { "C6 bidi override", "a\u202Eb" },
        { "C6 isolate", "a\u2066b" },
        { "C6 zero width", "a\u200Bb" },
        { "C6 byte order mark", "\uFEFFa" },
        { "C7 NUL", "a\0b" },
        { "C7 controls", "a\u0001\u001B[31m" },
        { "C7 noncharacter", "a\uFFFF" },
        { "C8 docs", "</summary><x>&amp; ]]> --> <!--" },
        { "C9 directives", "\n#endif\n#line 1 \"x\"\n#pragma warning disable\n*/ /*" },
        { "emoji", "🔋 电池 Zellé e\u0301" },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void C1_to_C9_a_name_is_text(string what, string name)
    {
        Assert.NotEmpty(what);
        var run = GeneratorRun.OfCells("[Cell(" + Literal(name) + ", Source = " + Literal(name) + ", Notes = " + Literal(name) + ")] " + Rest);
        Assert.DoesNotContain(run.Output.GetSymbolsWithName("Evil"), static _ => true);
        Assert.DoesNotContain(run.Text, static c => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\u202E' or '\u2066' or '\u200B' or '\uFEFF' or '\0' or '\u001B' or '\uFFFF');
        using var program = EmittedProgram.Of(run);
        var record = program.Record("C");
        Assert.Equal(name, record.Name);
        Assert.Equal(name, record.Source);
        Assert.Equal(name, record.Notes);
    }

    [Theory]
    [InlineData("PHILI1014", "a\u202Eb")]
    [InlineData("PHILI1014", "a\u200Bb")]
    public void C6_what_cannot_be_seen_is_marked(string id, string name) =>
        Assert.Equal(id, Judgement.Diagnostics(GeneratorRun.OfCells("[Cell(" + Literal(name) + ")] " + Rest).Output).Single().Id);

    // The compiler itself keeps half a character in a constant as U+FFFD; what it says is what we get.
    [Fact]
    public void C5_half_a_character_compiles_and_the_record_can_be_printed()
    {
        var run = GeneratorRun.OfCells("[Cell(\"a\\ud800b\")] " + Rest);
        using var program = EmittedProgram.Of(run);
        Assert.StartsWith("a", program.Record("C").Name, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Text, char.IsSurrogate);
    }

    [Fact]
    public void C4_quantities_are_text_too()
    {
        var run = GeneratorRun.OfCells("[Cell] [Discharge(\"1\\u00A0mAh/cm²\", Rate = \"1C\", Name = \"Fast\")] public partial class C;");
        Assert.Contains("<summary>1 mAh/cm²</summary>", run.Text);
    }

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(64 * 1024, true)]
    [InlineData(1024 * 1024, true)]
    public void C10_a_long_name_is_clean_and_a_very_long_one_is_marked(int length, bool isTooLong)
    {
        var run = GeneratorRun.OfCells("[Cell(\"" + new string('x', length) + "\")] " + Rest);
        Assert.Equal(isTooLong ? ["PHILI1015"] : [], Judgement.Diagnostics(run.Output).Select(static each => each.Id));
        Assert.All(run.Text.Split('\n'), static line => Assert.True(line.Contains("CellRecord.Of(") || line.Length < 2_000));
    }

    [Fact]
    public void C8_docs_of_generated_members_are_well_formed()
    {
        var run = GeneratorRun.OfCells("/// <summary>x</summary>\n[Cell(\"</summary> & <see cref='Nothing'/>\")] " + Rest);
        Assert.DoesNotContain(run.Output.GetDiagnostics(), static each => each.Id is "CS1570" or "CS1591" or "CS1574");
    }

    private static string Literal(string text) =>
        "\"" + string.Concat(text.Select(static c => c is >= ' ' and <= '~' and not '"' and not '\\' ? c.ToString() : "\\u" + ((int)c).ToString("X4"))) + "\"";
}
