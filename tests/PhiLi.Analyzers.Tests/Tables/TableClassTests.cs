using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>The classes that carry tables, wherever they stand and whatever else they are.</summary>
public class TableClassTests
{
    private const string Text = "name,areal_capacity [mAh/cm²],rate [C]\nA,1,1\nB,2,2\n";
    private const string Library = " [CellLibrary] public static partial class L;";

    [Theory]
    [InlineData("[CellTable(\"t.csv\")] public static partial class T;", "T", 2)]
    [InlineData("[CellTable(\"t.csv\")] public sealed partial class T;", "T", 2)]
    [InlineData("[CellTable(\"t.csv\")] internal abstract partial class T;", "T", 2)]
    [InlineData("[CellTable(\"t.csv\")] public partial record T(int X);", "T", 2)]
    [InlineData("namespace N.@class { [CellTable(\"t.csv\")] public partial class @event; }", "N.class.event", 2)]
    [InlineData("namespace System { [CellTable(\"t.csv\")] public partial class PhiLi; }", "System.PhiLi", 2)]
    [InlineData("[CellTable(\"t.csv\")] public partial class T<TKey>;", "T`1", 0)]
    [InlineData("public partial class O<@int> { [CellTable(\"t.csv\")] public partial class T; }", "O`1+T", 0)]
    [InlineData("public partial class O { [CellTable(\"t.csv\")] internal partial class T; }", "O+T", 2)]
    [InlineData("public partial class O { [CellTable(\"t.csv\")] private partial class T; }", "O+T", 0)]
    [InlineData("public partial interface O { [CellTable(\"t.csv\")] protected internal partial class T; }", "O+T", 2)]
    [InlineData("public partial record struct O(int X) { [CellTable(\"t.csv\")] public partial class T; }", "O+T", 2)]
    [InlineData("[System.Obsolete] [CellTable(\"t.csv\")] public partial class T;", "T", 2)]
    [InlineData("[System.Obsolete(\"Wrong.\", true)] [CellTable(\"t.csv\")] public partial class T;", "T", 0)]
    public void A_table_stands_wherever_a_class_does_and_libraries_list_what_they_see(string declaration, string type, int listed)
    {
        var run = GeneratorRun.Of(TestProgram.Cells(declaration + Library).AndTable("t.csv", Text));
        Assert.Empty(Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.Equal(listed, program.Library("L").Length);
        if (!type.Contains('`', StringComparison.Ordinal))
            Assert.Equal([type + "+A", type + "+B"], program.Rows(type).Select(static each => each.TypeName));
    }

    [Theory]
    [InlineData("[CellTable(\"t.csv\")] public class T;", "PHILI1001 'T'")]
    [InlineData("[CellTable(\"t.csv\")] public partial struct T;", "PHILI1002 'T'")]
    [InlineData("[CellTable(\"t.csv\")] public partial interface T;", "PHILI1002 'T'")]
    [InlineData("[CellTable(\"t.csv\")] public enum T;", "PHILI1002 'T'")]
    [InlineData("[CellTable(\"t.csv\")] public delegate void T();", "PHILI1002 'T'")]
    [InlineData("[CellTable(\"t.csv\")] file partial class T;", "PHILI1007 'T'")]
    [InlineData("public class O { [CellTable(\"t.csv\")] public partial class T; }", "PHILI1001 'T'")]
    [InlineData("[CellTable(\"t.csv\"), Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class T;", "PHILI1003 'Cell'")]
    public void What_can_carry_no_table_is_told_once_and_gets_no_rows(string declaration, string finding)
    {
        var run = GeneratorRun.Of(TestProgram.Cells(declaration + Library).AndTable("t.csv", Text));
        Assert.Equal([finding], Judgement.Findings(run));
        Assert.DoesNotContain("class A\n", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rows =>", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_may_be_a_library_and_a_material_too()
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(TestProgram.Cells(
            "[CellTable(\"t.csv\"), CellLibrary] public partial class T; [Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] public partial class C;\n"
            + "[CellTable(\"t.csv\"), ActiveMaterial(\"LiFePO4\")] public partial class M : Olivine;").AndTable("t.csv", Text)));
        Assert.Equal(["C", "M+A", "M+B", "T+A", "T+B"], program.Library("T").Select(static each => each.TypeName));
        Assert.Equal(2, program.Rows("M").Length);
    }

    [Fact]
    public void Tables_that_derive_from_one_another_each_have_their_rows()
    {
        using var program = EmittedProgram.Of(GeneratorRun.Of(TestProgram.Cells(
            "[CellTable(\"t.csv\")] public partial class T; [CellTable(\"t.csv\")] public partial class U : T;").AndTable("t.csv", Text)));
        Assert.Equal("U+A", program.Rows("U")[0].TypeName);
    }

    [Fact]
    public void A_member_that_is_there_already_stays()
    {
        var run = GeneratorRun.Of(TestProgram.Cells(
            "public class Base { public static int B => 1; } [CellTable(\"t.csv\")] public partial class T : Base { public static int Rows => 1; private class A; } " + Library).AndTable("t.csv", Text));
        Assert.Equal(["PHILI1005 'T'", "PHILI5011 'A'", "PHILI5011 'B'"], Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.Empty(program.Library("L"));
    }

    [Fact]
    public void Two_parts_make_one_table()
    {
        var run = GeneratorRun.Of(TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T;").And("More.cs", "public static partial class T { public const double X = A.Phi; }").AndTable("t.csv", Text));
        Assert.Single(run.Files);
        using var program = EmittedProgram.Of(run);
        Assert.Equal(program.Constant("T+A", "Phi"), program.Constant("T", "X"));
    }

    [Fact]
    public void Half_typed_attributes_are_clean() => HalfTyped.AssertClean(
        "Cells.cs",
        [.. Mutations.Prefixes(TestProgram.Usings + "[CellTable(path: \"t.csv\"), CellLibrary] public static partial class T<A> { public partial class B; }")]);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp11)]
    public void F1_an_older_language_gets_one_finding_and_nothing_generated(LanguageVersion version)
    {
        var run = GeneratorRun.OfBroken(TestProgram.Cells("[CellTable(\"t.csv\")] public static partial class T { }").AndTable("t.csv", Text + "C,furlong,1\n") with
        {
            Language = version,
            Nullable = NullableContextOptions.Disable,
        });
        Assert.Empty(run.Files);
        Assert.Equal(["PHILI1009 'T'"], Judgement.Findings(run));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Preview)]
    public void D5_F1_every_supported_language_and_framework_compiles(LanguageVersion version)
    {
        foreach (var nullable in Enum.GetValues<NullableContextOptions>())
        {
            foreach (var references in new[] { References.NetAndPhiLi, References.NetStandardAndPhiLi })
                GeneratorRun.Of(TestProgram.Table(Text) with { Language = version, Nullable = nullable, References = references });
        }
    }
}
