using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using PhiLi.Analyzers.Tests.Names;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

public class TableDeterminismTests
{
    private static readonly TestProgram Program = TestProgram
        .Cells("[CellTable(\"t.csv\")] public static partial class T; [CellTable(\"u.csv\")] public static partial class U; [CellLibrary] public static partial class L;")
        .And("Mine.cs", "using PhiLi; using PhiLi.Materials; namespace M { [ActiveMaterial(\"LiCoO2\", Name = \"Mine\")] public sealed partial class A : LayeredOxide; }")
        .And("Yours.cs", "using PhiLi; using PhiLi.Materials; namespace N { [ActiveMaterial(\"LiCoO2\", Name = \"Mine\")] public sealed partial class A : LayeredOxide; }")
        .AndTable("t.csv", SampleFiles.Read("Literature.csv"))
        .AndTable("u.csv", "name,cathode,areal_capacity [mAh/cm²],rate [C]\nFilm,Mine,1,1\nıIİi,LCO,1,1\nNMC622 | LLZTO film | Li,Mine,1.5,1\n");

    [Theory]
    [MemberData(nameof(DeterminismTests.Cultures), MemberType = typeof(DeterminismTests))]
    public void D9_no_culture_changes_a_character(string culture)
    {
        var expected = Everything(Program);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Everything(Program));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void D8_neither_the_order_of_files_sources_and_references_nor_the_folder_changes_anything()
    {
        var expected = Everything(Program);
        var random = new Random(2);
        for (var i = 0; i < 5; i++)
        {
            var (sources, tables, references) = (Program.Files.ToArray(), Program.Tables.ToArray(), Program.References.ToArray());
            random.Shuffle(sources);
            random.Shuffle(tables);
            random.Shuffle(references);
            Assert.Equal(expected, Everything(Program with { Files = [.. sources], Tables = [.. tables], References = [.. references] }));
        }

        foreach (var folder in new[] { "/home/somebody/", "C:\\src\\somebody\\" })
        {
            var moved = Program with { Tables = [.. Program.Tables.Select(each => new TestTable(folder + each.Path, each.Text))] };
            Assert.Equal(expected, Everything(moved));
            Assert.DoesNotContain("somebody", GeneratorRun.Of(moved).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void D8_twice_the_same_program_is_the_same_assembly() =>
        Assert.Equal(EmittedProgram.Emit(GeneratorRun.Of(Program).Output), EmittedProgram.Emit(GeneratorRun.Of(Program).Output));

    // A line end inside quotes is part of the value, and there alone the two files differ.
    [Fact]
    public void D11_line_ends_change_nothing()
    {
        var text = SampleFiles.Read("Literature.csv").Replace("\r\n", "\n", StringComparison.Ordinal).Replace("comma\nand", "comma and", StringComparison.Ordinal);
        var expected = GeneratorRun.OfTable(text);
        foreach (var end in new[] { "\r\n", "\r" })
        {
            var run = GeneratorRun.OfTable(text.Replace("\n", end, StringComparison.Ordinal));
            Assert.Equal(expected.Text, run.Text);
            Assert.Equal(Judgement.Findings(expected), Judgement.Findings(run));
        }

        Assert.DoesNotContain('\r', expected.Text);
    }

    /// <summary>Every generated file and every message, with their names and places.</summary>
    private static IEnumerable<string> Everything(TestProgram program)
    {
        var run = GeneratorRun.Of(program);
        return [
            .. run.Files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => file.Key + "\n" + file.Value),
            .. Judgement.Diagnostics(run).Select(each =>
                each.Location.GetLineSpan().Path.Split('/', '\\')[^1] + each.Location.SourceSpan + each.Id + each.GetMessage(CultureInfo.CurrentCulture)
                + string.Join(' ', each.AdditionalLocations.Select(also => Judgement.Marked(also, run.Tables)))),
        ];
    }
}
