using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Names;

public class DeterminismTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "sv-SE", "fa-IR", "ar-SA", "hi-IN", "th-TH", ""];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void D9_no_culture_changes_a_character(string culture)
    {
        var expected = Everything(AllSamples());
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Everything(AllSamples()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void D8_neither_the_order_of_the_files_nor_their_folder_changes_anything()
    {
        var program = AllSamples().And("Part1.cs", "[PhiLi.Cell] [PhiLi.Charge(\"1 mAh/cm²\", Time = \"1 h\")] public partial class P;")
            .And("Part2.cs", "[PhiLi.Discharge(\"2 mAh/cm²\", Rate = \"1C\")] public partial class P { }")
            .And("Part3.cs", "[PhiLi.Discharge(\"3 mAh/cm²\", Rate = \"1C\")] public partial class P { }");
        var expected = Everything(program);
        var random = new Random(1);
        for (var i = 0; i < 5; i++)
        {
            var files = program.Files.ToArray();
            random.Shuffle(files);
            Assert.Equal(expected, Everything(program with { Files = [.. files] }));
        }

        foreach (var folder in new[] { "/home/somebody/", "C:\\src\\", "" })
        {
            Assert.Equal(expected, Everything(program with { Files = [.. program.Files.Select(file => (folder + file.Path, file.Text))] }));
            Assert.DoesNotContain("somebody", GeneratorRun.OfBroken(program with { Files = [.. program.Files.Select(file => (folder + file.Path, file.Text))] }).Text);
        }
    }

    [Fact]
    public void D8_twice_the_same_program_is_the_same_assembly()
    {
        var program = TestProgram.Of(SampleFiles.Read("Film.cs"));
        Assert.Equal(EmittedProgram.Emit(GeneratorRun.Of(program).Output), EmittedProgram.Emit(GeneratorRun.Of(program).Output));
    }

    [Fact]
    public void D11_line_ends_change_nothing()
    {
        var text = SampleFiles.Read("Film.cs").Replace("\r\n", "\n", StringComparison.Ordinal);
        var expected = GeneratorRun.Of(TestProgram.Of(text)).Text;
        Assert.Equal(expected, GeneratorRun.Of(TestProgram.Of(text.Replace("\n", "\r\n", StringComparison.Ordinal))).Text);
        Assert.DoesNotContain('\r', expected);
    }

    [Fact]
    public void D10_nothing_that_differs_from_run_to_run_is_in_the_sources()
    {
        var forbidden = new Regex(@"DateTime|Stopwatch|Environment\.(?!SpecialFolder)|Guid\b|Random\b|MachineName|GetTempPath|Path\.GetFull|CurrentDirectory|Thread\.CurrentThread|CurrentCulture");
        foreach (var (file, text) in Sources("src/PhiLi").Concat(Sources("src/PhiLi.Analyzers")))
            Assert.False(forbidden.IsMatch(text), file + ": " + forbidden.Match(text).Value);

        // Hashes and paths may be compared; what writes must not know them.
        foreach (var (file, text) in Sources("src/PhiLi.Analyzers/Writing"))
            Assert.False(Regex.IsMatch(text, @"GetHashCode|FilePath|Dictionary<(?!string, List<Written(?:Cell|Row)>>\(StringComparer\.Ordinal\))") && !text.Contains("SortedDictionary", StringComparison.Ordinal), file);
    }

    private static IEnumerable<(string File, string Text)> Sources(string folder) => Directory
        .EnumerateFiles(Path.Combine(Place.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories)
        .Select(static file => (Path.GetFileName(file), Regex.Replace(File.ReadAllText(file), "//.*", "")));

    private static TestProgram AllSamples()
    {
        var program = new TestProgram();
        foreach (var name in SampleFiles.Names)
            program = program.And(name, SampleFiles.Read(name));

        return program;
    }

    /// <summary>Every generated file and every message, with their names and places.</summary>
    private static IEnumerable<string> Everything(TestProgram program)
    {
        var run = GeneratorRun.OfBroken(program);
        return [
            .. run.Files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Key + "\n" + file.Value),
            .. Judgement.Diagnostics(run.Output).Select(static each =>
                each.Location.SourceTree!.FilePath.Split('/', '\\')[^1] + each.Location.SourceSpan + each.Id + each.GetMessage(CultureInfo.CurrentCulture)),
        ];
    }
}
