using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Names;

public class NameTests
{
    private const string Cell = "[PhiLi.Cell] [PhiLi.Discharge(\"1 mAh/cm²\", Rate = \"1C\")] ";

    [Fact]
    public void D1_names_that_look_alike_are_all_generated()
    {
        var run = GeneratorRun.Of(TestProgram.Of(
            "namespace A.B { " + Cell + "public partial class C; }\n" +
            "namespace A { " + Cell + "public partial class B_C; " + Cell + "public partial class Foo; }\n" +
            "namespace B { " + Cell + "public partial class Foo; }\n" +
            Cell + "public partial class Foo; " + Cell + "public partial class Foo<T>; " + Cell + "public partial class Foo<T, U>;\n" +
            "public partial class Outer { " + Cell + "public partial class Foo; }\n" +
            "public partial class Outer<T> { " + Cell + "public partial class Foo; " + Cell + "public partial class Foo<U>; }"));
        Assert.Equal(10, Count(run.Text, " Record { get; }"));
    }

    [Fact]
    public void D2_D3_names_that_differ_in_case_or_normalisation_have_files_of_their_own()
    {
        var program = new TestProgram();
        foreach (var name in new[] { "Cell", "cELL", "\u00E9", "e\u0301" })
            program = program.And(name + ".cs", Cell + "public partial class " + name + ";");

        var run = GeneratorRun.OfBroken(program);
        Assert.Equal(4, run.Files.Count);
        Assert.Equal(4, run.Files.Keys.Select(static name => name.Normalize()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(Judgement.CompilerErrors(run.Output), static _ => true);
    }

    [Theory]
    [InlineData("@class")]
    [InlineData("@event")]
    [InlineData("@record")]
    [InlineData("@field")]
    [InlineData("@partial")]
    [InlineData("@await")]
    [InlineData("@var")]
    [InlineData("@dynamic")]
    [InlineData("@scoped")]
    [InlineData("@required")]
    [InlineData("@file")]
    [InlineData("@extension")]
    [InlineData("@lower")]
    [InlineData("@__arglist")]
    [InlineData("_")]
    public void D4_keywords_are_names(string name)
    {
        var run = GeneratorRun.Of(TestProgram.Of(
            "namespace " + name + "." + name + ";\n" + "public partial class Outer<" + name + "> {" + Cell + "public partial class " + name + "X; } public partial class Plain {" + Cell + "public partial class " + name + "<T>; }\n"
            + Cell + "public partial class " + name + "; " + Cell.Replace("\"1C\"", "\"1C\", Name = \"" + name.TrimStart('@') + "\"") + "public partial class Y; [PhiLi.CellLibrary] public static partial class L;"));
        Assert.Equal(4, Count(run.Text, " Record { get; }"));
    }

    [Theory]
    [InlineData("System")]
    [InlineData("PhiLi")]
    [InlineData("String")]
    [InlineData("Math")]
    [InlineData("CellRecord")]
    [InlineData("Obsolete")]
    [InlineData("CodeDom")]
    public void D6_names_of_the_frameworks_disturb_nothing(string name)
    {
        var run = GeneratorRun.Of(TestProgram.Of(
            "namespace My." + name + " { " + Cell.Replace("PhiLi.", "global::PhiLi.") + "public partial class " + name + "; [global::PhiLi.CellLibrary] public static partial class Library;\n"
            + "public partial class Outer { public class " + name + "; public class @global; " + Cell.Replace("PhiLi.", "global::PhiLi.") + "public partial class C; } }"));
        Assert.Equal(2, Count(run.Text, " Record { get; }"));
    }

    [Fact]
    public void D7_file_names_are_short()
    {
        var name = new string('N', 300);
        var run = GeneratorRun.Of(TestProgram.Of(
            "namespace " + name + " { " + Cell + "public partial class " + name + "; [PhiLi.CellLibrary] public static partial class L" + name + "; }"));
        Assert.All(run.Files.Keys, static file => Assert.True(file.Length <= 60, file));
        Assert.All(run.Files.Keys, static file => Assert.Matches("^[A-Za-z0-9._-]+$", file));
    }

    [Fact]
    public void One_file_is_generated_for_each_file_with_cells()
    {
        var run = GeneratorRun.Of(TestProgram.Of(Cell + "public partial class B; " + Cell + "public partial class A;")
            .And("Other.cs", Cell + "public partial class C;").And("None.cs", "public class D;"));
        Assert.Equal(["A", "C"], run.Files.Keys.Order(StringComparer.Ordinal).Select(static name => name.Split('-')[0]));
        Assert.True(run.Text.IndexOf("class A", StringComparison.Ordinal) < run.Text.IndexOf("class B", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void D5_F1_every_supported_language_compiles(LanguageVersion version)
    {
        foreach (var nullable in Enum.GetValues<Microsoft.CodeAnalysis.NullableContextOptions>())
        {
            var run = GeneratorRun.Of(TestProgram.Of(SampleFiles.Read("Film.cs")) with { Language = version, Nullable = nullable });
            Assert.Empty(Judgement.Findings(run));
        }
    }

    [Fact]
    public void F1_netstandard_compiles() =>
        Assert.Empty(Judgement.Findings(GeneratorRun.Of(TestProgram.Of(SampleFiles.Read("Film.cs")) with { References = References.NetStandardAndPhiLi })));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public void F1_an_older_language_gets_one_finding_and_nothing_generated(LanguageVersion version)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[Cell] [Discharge(\"1 furlong\", Rate = \"1C\")] public partial class C { }") with
        {
            Language = version,
            Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
        });
        Assert.Empty(run.Files);
        Assert.Equal("PHILI1009", Assert.Single(Judgement.Diagnostics(run.Output)).Id);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
