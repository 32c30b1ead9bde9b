using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>What is in the file, and where in it the finding stands.</summary>
public class TableTextTests
{
    private const string Header = "name,cathode,areal_capacity [mAh/cm²],rate [C]\n";

    [Theory]
    [InlineData("", "PHILI5002 ''")]
    [InlineData("\n \n,,\n", "PHILI5002 ''")]
    [InlineData(Header)]
    [InlineData("name,areal_capacity [mAh/cm²],rate [C],\nA,1,1,\nB,1,1,\n")]
    [InlineData(Header + "\"A\nB\",NMC622,1,1\nC,NMC622,1 furlong,1\n", "PHILI1014 '\n'", "PHILI5008 'furlong'")]
    [InlineData(Header + "A,\"NMC622,1,1\n", "PHILI5002 '\"'")]
    public void G1_texts_of_every_shape_are_read_or_told_of(string text, params string[] findings) => Judgement.Of(TestProgram.Table(text), findings);

    [Fact]
    public void G1_line_ends_of_old_machines_are_line_ends()
    {
        var run = GeneratorRun.OfTable((Header + "A,NMC622,1,1\nB,NMC622,x,1\n").Replace('\n', '\r'));
        var found = Assert.Single(Judgement.Diagnostics(run)).Location.GetLineSpan();
        Assert.Equal(("t.csv", 2, 9), (found.Path, found.StartLinePosition.Line, found.StartLinePosition.Character));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void G1_files_are_read_by_their_mark(string encoding, bool hasMark)
    {
        var writer = Encoding.GetEncoding(encoding);
        var text = Header + "Zellé,NMC622,1.85 furlong,1\n";
        var bytes = (hasMark ? writer.GetPreamble() : []).Concat(writer.GetBytes(text)).ToArray();
        var run = GeneratorRun.Of(TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T;").AndTable(TestTable.OfBytes("t.csv", bytes)));
        Assert.Equal(["PHILI5008 'furlong'"], Judgement.Findings(run));
        Assert.Contains("class Zellé", run.Text, StringComparison.Ordinal);
        Assert.Equal(13, Judgement.Diagnostics(run).Single().Location.GetLineSpan().StartLinePosition.Character - "1.85 ".Length + "é".Length - 1);
    }

    [Fact]
    public void G1_a_file_without_a_mark_in_another_encoding_is_no_table()
    {
        var bytes = Encoding.Unicode.GetBytes(Header + "A,NMC622,1,1\n");
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T;").AndTable(TestTable.OfBytes("t.csv", bytes)));
        Assert.Equal("PHILI5002", Assert.Single(Judgement.Diagnostics(run)).Id);
    }

    [Fact]
    public void G1_an_endless_line_is_one_finding()
    {
        var run = GeneratorRun.OfTable(Header + "A," + new string('x', 3_000_000) + ",1,1\n" + new string(',', 1_000_000));
        Assert.Equal("PHILI5002", Assert.Single(Judgement.Diagnostics(run)).Id);
        Assert.All(Judgement.Messages(run), static message => Assert.True(message.Length < 1000));
    }

    [Theory]
    [InlineData("1e-3")]
    [InlineData("1.85(3)")]
    [InlineData("\"1,5\"", "PHILI2001 '1,5'")]
    [InlineData("\"1.234,5\"", "PHILI2001 '1.234,5'")]
    [InlineData("1,5", "PHILI5005 '1'")]
    [InlineData("−5", "PHILI3002 '−5'")]
    public void G2_numbers_have_one_reading(string number, params string[] findings) => Judgement.Of(TestProgram.Table(Header + "A,NMC622," + number + ",1\n"), findings);

    [Theory]
    [InlineData("1,5", "1.5")]
    [InlineData("\"1.234,5\"", "1234.5")]
    public void G2_the_other_way_to_write_it_is_offered(string number, string remedy) =>
        Assert.Contains(remedy, Judgement.Messages(GeneratorRun.OfTable(Header + "A,NMC622," + number + ",1\n")).Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("name,areal_capacity [mAh/cm²],rate,rate\nA,1,1C,2C\n", "PHILI5004 'rate'")]
    [InlineData("name,cathode\nA,NMC622\n", "PHILI1004 'A'")]
    [InlineData("name,xyzzy,areal_capacity [mAh/cm²],rate [C]\nA,1,1,1\n", "PHILI5003 'xyzzy'")]
    [InlineData("name,areal_capacity [furlong],rate [C]\nA,1,1\n", "PHILI5008 'areal_capacity [furlong]'")]
    [InlineData("name,areal_capacity [mAh/cm²],rate [C]\nA,1,1\nB,1,1,more\n", "PHILI5005 'more'")]
    [InlineData("name,areal_capacity [mAh/cm²],rate [C]\nA,1,1\nB,1\n", "PHILI5005 '1'")]
    public void G3_headers_and_rows_that_disagree_are_marked_there(string text, params string[] findings)
    {
        var run = GeneratorRun.OfTable(text);
        Assert.Equal(findings, Judgement.Findings(run));
    }

    [Theory]
    [InlineData("{ // comment\n  \"cells\": [ { \"name\": \"A\", \"rate\": NaN, }, ], \"cells\": 2 }\n")]
    [InlineData("[1, 2, 3]")]
    [InlineData("{}")]
    public void G4_a_file_of_another_kind_is_told_of(string text)
    {
        var run = GeneratorRun.OfTable(text);
        Assert.NotEmpty(Judgement.Diagnostics(run));
        Assert.DoesNotContain("const double", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("(", ")")]
    [InlineData("\"\"", "\"")]
    public void G4_no_depth_overflows_the_stack(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000));
        Assert.NotEmpty(Judgement.Diagnostics(GeneratorRun.OfTable(nested)));
        Assert.NotEmpty(Judgement.Diagnostics(GeneratorRun.OfTable(Header + "A,NMC622," + nested.Replace("\"", "", StringComparison.Ordinal) + ",1\n")));
    }

    [Fact]
    public void G5_a_file_that_cannot_be_read_is_told_of_at_its_name()
    {
        var run = GeneratorRun.OfBroken(TestProgram.Table(null));
        Assert.Equal(["PHILI5001 't.csv'"], Judgement.Findings(run));
        Assert.Contains("cannot be read", Judgement.Messages(run).Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", "é,NMC622,1 furlong,1", 1, 11)]
    [InlineData("\r\n", "\"a\"\"b\",NMC622,\"1 furlong\",1", 1, 17)]
    [InlineData("\r", "🔋,NMC622,  1   furlong  ,1", 1, 16)]
    [InlineData("\n\n\r\n", "A,\"NMC622\",1\u00A0furlong,1", 3, 13)]
    public void G7_the_place_is_the_files_path_line_and_column(string end, string row, int line, int column)
    {
        var run = GeneratorRun.Of(TestProgram.Cells("[CellTable(\"data/t.csv\")] public static partial class T;")
            .AndTable("/home/somebody/data/t.csv", (Header + row + "\n").Replace("\n", end, StringComparison.Ordinal)));
        var found = Judgement.Diagnostics(run).Single(static each => each.Id == "PHILI5008");
        Assert.Equal("furlong", Judgement.Marked(found.Location, run.Tables));
        var span = found.Location.GetLineSpan();
        Assert.Equal(("/home/somebody/data/t.csv", line, column), (span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character));
        Assert.Equal(LocationKind.ExternalFile, found.Location.Kind);
        Assert.DoesNotContain("somebody", run.Text, StringComparison.Ordinal);
    }
}
