using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>Which file of the project a class means.</summary>
public class TableFileTests
{
    private const string Text = "name,areal_capacity [mAh/cm²],rate [C]\nA,1,1\n";

    [Theory]
    [InlineData("\"literature.csv\"", "/home/x/literature.csv")]
    [InlineData("\"sub/literature.csv\"", "C:\\x\\sub\\literature.csv")]
    [InlineData("@\"sub\\literature.csv\"", "/home/x/sub/literature.csv")]
    [InlineData("\" literature.csv \"", "literature.csv")]
    [InlineData("\"/home/x/literature.csv\"", "/home/x/literature.csv")]
    [InlineData("\"/literature.csv\"", "/home/x/literature.csv")]
    [InlineData("\"./literature.csv\"", "/home/x/literature.csv")]
    [InlineData("@\".\\literature.csv\"", "C:\\x\\literature.csv")]
    [InlineData("\"../../data/literature.csv\"", "/home/data/literature.csv")]
    [InlineData("Names.File", "/home/x/literature.csv")]
    [InlineData("nameof(literature)", "/home/x/literature")]
    [InlineData("path: \"literature.csv\"", "/home/x/literature.csv")]
    public void A_file_is_found_by_the_end_of_its_path(string argument, string path)
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(Program(argument).AndTable(path, Text).AndTable("/home/x/other_literature.csv", "no table \0")));
        Assert.Equal("A", Assert.Single(program.Rows("T")).Name);
    }

    [Theory]
    [InlineData("\"literature.csv\"", "PHILI5001 'literature.csv'", "AdditionalFiles Include=\"literature.csv\"")]
    [InlineData("\"literature.csv\"", "PHILI5001 'literature.csv'", "AdditionalFiles", "/home/x/my-literature.csv")]
    [InlineData("\"Literature.csv\"", "PHILI5001 'Literature.csv'", "'literature.csv'", "/home/x/literature.csv")]
    [InlineData("\"LITERATURE.csv\"", "PHILI5001 'LITERATURE.csv'", "other letters", "C:\\x\\literature.csv")]
    [InlineData("\"literature.csv\"", "PHILI5001 'literature.csv'", "2 files", "/home/x/a/literature.csv", "/home/x/b/literature.csv")]
    [InlineData("null", "PHILI5001 'CellTable'", "names no file", "/home/x/literature.csv")]
    [InlineData("", "PHILI5001 'CellTable'", "names no file", "/home/x/literature.csv")]
    [InlineData("\"\"", "PHILI5001 '\"\"'", "names no file", "/home/x/literature.csv")]
    [InlineData("\"  \"", "PHILI5001 '  '", "names no file", "/home/x/literature.csv")]
    [InlineData("\"x\\0\\u2028y\"", "PHILI5001 'x\\0\\u2028y'", "AdditionalFiles", "/home/x/literature.csv")]
    public void A_file_that_is_not_there_or_there_twice_is_told_at_its_name(string argument, string finding, string part, params string[] paths)
    {
        var program = Program(argument);
        foreach (var path in paths)
            program = program.AndTable(path, Text);

        var run = GeneratorRun.Of(program);
        Assert.Equal([finding], Judgement.Findings(run));
        var message = Assert.Single(Judgement.Messages(run));
        Assert.Contains(part, message, System.StringComparison.Ordinal);

        // What differs from machine to machine is in no message.
        Assert.DoesNotContain("/x/", message.Replace('\\', '/'), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_longer_path_tells_two_files_apart()
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(
            Program("\"b/literature.csv\"").AndTable("/home/x/a/literature.csv", "\0").AndTable("/home/x/b/literature.csv", Text).AndTable("/home/x/bb/literature.csv", "\0")));
        Assert.Single(program.Rows("T"));
    }

    [Fact]
    public void A_second_table_on_one_class_is_marked_and_the_first_is_read() => Judgement.Of(
        TestProgram.Cells("[CellTable(\"a.csv\"), CellTable(\"b.csv\")] public static partial class T;").AndTable("a.csv", Text).AndTable("b.csv", "broken \0"),
        "PHILI1003 'CellTable'");

    [Fact]
    public void Classes_of_one_file_each_get_its_rows_and_its_faults_are_told_once()
    {
        var run = GeneratorRun.Of(TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T; [CellTable(\"t.csv\")] public static partial class U;")
            .AndTable("t.csv", "name,areal_capacity [mAh/cm²],rate [C],what\nA,1,1,\nB,1 furlong,1,\n"));
        Assert.Equal(["PHILI5003 'what'", "PHILI5008 'furlong'"], Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.Equal(program.Rows("T").Length, program.Rows("U").Length);
        Assert.Equal(program.Constant("T+A", "Phi"), program.Constant("U+A", "Phi"));
    }

    private static TestProgram Program(string argument) => TestProgram.Cells(
        "[CellTable(" + argument + ")] public static partial class T; public static class Names { public const string File = \"literature.csv\"; } public class @literature;")
        with { Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable };
}
