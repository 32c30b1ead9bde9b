using System;
using System.Linq;
using System.Text;
using PhiLi.Analyzers.Reading;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>A table of more rows than anybody names in code is carried as text and read when it is asked for.</summary>
public class LargeTableTests
{
    private const string Header = "name,source,cathode,active_loading [mg/cm²],electrolyte,family,anode,areal_capacity [mAh/cm²],specific_capacity,rate [C],cycle,accept,accept_reason,notes\n";

    private const string Rows =
        "Film,doi:10.1000/x,NMC622,11.0,LLZTO,garnet,Li,1.85,,1,,,,\"Two \"\"words\"\", \\t and \\u0041\n and a line\"\n"
        + "Film,,,,,,,1.10(2),,3,12,,,\n"
        + "Hidden,\u2028\u2029\u0085\u00A0,LCO,,LPSCl,,,1,,1,,,,🔋 电池 e\u0301\n"
        + "Bad,,LCO,1,,,,,400 mAh/g,1,,,,\n"
        + "Waived,,LCO,1,,,,,400 mAh/g,1,,PHILI3001,As published.,\n"
        + "Mine,,Mein Stoff,1,Unobtainium,sulfide,graphite,\"1,5\",,C/2,0,,,\n"
        + ",,NMC811,,,,,0.26,,5,,,,\n"
        + "Other,,,,,,,1,,1,,,,\n"
        + "a b,,,,,,,1,,1,,,,\na-b,,,,,,,1,,1,,,,\n"
        + "Record,,,,,,,1,,1,,,,\n"
        + "Short,,NMC622\n";

    private const string Code =
        "[CellTable(\"t.csv\")] public static partial class T { public static int Other => 1; }\n"
        + "[ActiveMaterial(\"LiFePO4\", Density = \"3.6 g/cm³\", Name = \"Mein Stoff\")] public sealed partial class Mine : Olivine;\n";

    [Fact]
    public void Records_of_a_large_table_are_those_of_a_small_one()
    {
        using var small = EmittedProgram.Of(GeneratorRun.Of(Program(Header + Rows)));
        var run = GeneratorRun.Of(Program(Header + Rows + Many()));
        Assert.DoesNotContain("class Film", run.Text, StringComparison.Ordinal);
        Assert.Contains("u8.ToArray()", run.Text, StringComparison.Ordinal);
        using var large = EmittedProgram.Of(run);
        AssertSame(small.Rows("T"), large.Rows("T"));
    }

    [Fact]
    public void Where_there_are_no_spans_the_text_is_a_string()
    {
        using var small = EmittedProgram.Of(GeneratorRun.Of(Program(Header + Rows)));
        var run = GeneratorRun.Of(Program(Header + Rows + Many()) with { References = References.NetStandardAndPhiLi });
        Assert.DoesNotContain("u8", run.Text, StringComparison.Ordinal);
        using var large = EmittedProgram.Of(run);
        AssertSame(small.Rows("T"), large.Rows("T"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void The_limit_is_where_it_is_said_to_be(int more, bool hasClasses)
    {
        var text = new StringBuilder("name\n");
        for (var i = 0; i < DeclaredTable.MostClasses + more; i++)
            text.Append('N').Append(i).Append('\n');

        var run = GeneratorRun.OfTable(text.ToString());
        Assert.Equal(hasClasses, run.Text.Contains("class N999\n", StringComparison.Ordinal));
        using var program = EmittedProgram.Of(run);
        Assert.Equal(DeclaredTable.MostClasses + more, program.Rows("T").Length);
    }

    [Theory]
    [InlineData("\"\"\"\" \\ \\u0022 {0} $\"\" \"\"\"")]
    [InlineData("a\u2028b\u2029c\u0085d\u202Ee\u200Bf\uFEFFg\uFFFFh")]
    [InlineData("🔋\U0010FFFF e\u0301 \u0001\u001B")]
    [InlineData("\"; } public class Evil { //")]
    public void Text_of_every_kind_comes_back(string payload)
    {
        // In quotes, where a quote stands twice.
        var field = payload.Replace("\"", "\"\"", StringComparison.Ordinal);
        var run = GeneratorRun.OfTable("id,name,notes\nA,x,\"" + field + "\"\n" + string.Concat(Enumerable.Range(0, 1_000).Select(static i => "N" + i + ",,\n")));
        Assert.DoesNotContain(run.Output.GetSymbolsWithName("Evil"), static _ => true);
        Assert.DoesNotContain(run.Text, static c => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\u202E' or '\u200B' or '\uFEFF' or '\u0001');
        using var program = EmittedProgram.Of(run);
        Assert.Equal(payload, program.Rows("T")[0].Notes);
    }

    [Fact]
    public void Half_a_character_makes_it_a_string()
    {
        var run = GeneratorRun.OfTable("id,notes\nA,x" + '\uD800' + "y\n" + string.Concat(Enumerable.Range(0, 1_000).Select(static i => "N" + i + ",\n")));
        Assert.DoesNotContain("u8", run.Text, StringComparison.Ordinal);
        using var program = EmittedProgram.Of(run);
        Assert.Equal("x\uD800y", program.Rows("T")[0].Notes);
    }

    [Fact]
    public void A_library_lists_the_rows_and_the_analyzer_judges_each()
    {
        var run = GeneratorRun.Of(Program(Header + Many() + "Bad,,LCO,1,,,,,400 mAh/g,1,,,,\n").And("L.cs", "[PhiLi.CellLibrary] public static partial class L;"));
        Assert.Equal(["PHILI3001 '400 mAh/g'"], Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.Equal(DeclaredTable.MostClasses + 2, program.Library("L").Length);
        Assert.True(program.Library("L")[^1].HasErrors);
    }

    private static TestProgram Program(string text) => TestProgram.Cells(Code).AndTable("t.csv", text);

    private static string Many() => string.Concat(Enumerable.Range(0, DeclaredTable.MostClasses + 1).Select(static i => "N" + i + ",,LCO,,,,,1,,1,,,,\n"));

    private static void AssertSame(CellRecord[] expected, CellRecord[] actual)
    {
        Assert.True(actual.Length > DeclaredTable.MostClasses);
        for (var i = 0; i < expected.Length; i++)
        {
            Assert.Equal(Everything(expected[i]), Everything(actual[i]));
            Assert.Equal(expected[i], actual[i]);
        }
    }

    private static string Everything(CellRecord record) => string.Join(
        '\n',
        [
            record.Name, record.TypeName, record.Source, record.Notes, record.Cathode, record.Anode, record.Family, .. record.Electrolytes,
            record.Phi?.ToString("R"), record.PhiLower?.ToString("R"), record.PhiUpper?.ToString("R"), record.PhiStep?.Name, record.HasErrors.ToString(),
            .. record.Findings.Select(static each => each.Rule + each.Severity + each.Message + each.AcceptedBecause),
            .. record.Quantities.Select(static each => each.Group + each.Slot + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{each.SiValue}")),
            .. record.Steps.Select(static each => each.Name + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{each.Phi} {each.Flux}")),
        ]);
}
