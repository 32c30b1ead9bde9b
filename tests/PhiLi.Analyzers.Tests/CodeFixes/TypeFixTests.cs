using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.CodeFixes;

/// <summary>H1 to H4 for the heads of types.</summary>
public class TypeFixTests
{
    private const string Cell =
        "[Cell] [Cathode<Nmc622>, Electrolyte<Llzto>, Anode<LithiumMetal>] [Discharge(\"1.85 mAh/cm²\", Rate = \"1C\")] ";

    [Theory]
    [InlineData("class Film;", "partial class Film;")]
    [InlineData("public sealed class Film { }", "public sealed partial class Film { }")]
    [InlineData("public sealed /* why */ class Film { }", "public sealed /* why */ partial class Film { }")]
    [InlineData("public sealed record Film(int X);", "public sealed partial record Film(int X);")]
    [InlineData("public\n#if !NEVER\n    abstract\n#endif\n    record class Film;", "public\n#if !NEVER\n    abstract\n#endif\n    partial record class Film;")]
    [InlineData("/* a */ class Film // b\n{ }", "/* a */ partial class Film // b\n{ }")]
    public void A_cell_becomes_partial(string declaration, string expected) => Check("Make partial", Cell + declaration, Cell + expected);

    [Fact]
    public void All_types_around_a_cell_become_partial() => Check(
        "Make partial",
        "namespace N { static class A { internal partial interface B { readonly record struct C { ref struct D {\r\n\t " + Cell + "\r\n\t internal class E;\r\n } } } } }",
        "namespace N { static partial class A { internal partial interface B { readonly partial record struct C { ref partial struct D {\r\n\t " + Cell + "\r\n\t internal partial class E;\r\n } } } } }");

    [Theory]
    [InlineData("public struct Film;", "public partial class Film;")]
    [InlineData("public partial struct Film { public const int X = 1; static int Y() => 1; enum E { } }", "public partial class Film { public const int X = 1; static int Y() => 1; enum E { } }")]
    [InlineData("interface Film { }", "partial class Film { }")]
    [InlineData("interface Film<T> where T : class { }", "partial class Film<T> where T : class { }")]
    public void A_struct_or_an_interface_becomes_a_partial_class(string declaration, string expected) =>
        Check("Declare as partial class", Cell + declaration, Cell + expected);

    [Theory]
    [InlineData("public record /* a */ struct Film(int X);", "public partial record /* a */ class Film(int X);")]
    [InlineData("partial record struct Film;", "partial record class Film;")]
    public void A_record_struct_becomes_a_partial_record(string declaration, string expected) =>
        Check("Declare as partial record class", Cell + declaration, Cell + expected);

    [Fact]
    public void A_struct_inside_closed_types_becomes_a_cell_too() => Check(
        "Declare as partial class",
        "class Outer { " + Cell + "public struct Film { } }",
        "partial class Outer { " + Cell + "public partial class Film { } }");

    [Fact]
    public void All_parts_of_a_struct_become_parts_of_a_class() => Check(
        "Declare as partial class",
        Cell + "partial struct Film { } partial struct Film { const int X = 1; }",
        Cell + "partial class Film { } partial class Film { const int X = 1; }");

    [Theory]
    [InlineData("readonly struct Film { }")]
    [InlineData("ref struct Film { }")]
    [InlineData("struct Film { int _x; public readonly int X() => _x; }")]
    [InlineData("interface Film { int X { get; } }")]
    [InlineData("interface Film<in T> { }")]
    [InlineData("interface Film : System.IDisposable { }")]
    public void What_takes_more_than_a_keyword_is_left_to_its_author(string declaration) => CheckNone(Cell + declaration);

    [Theory]
    [InlineData("[Cell] enum Film { A }")]
    [InlineData("class Outer { [Cell] enum Film { A } }")]
    [InlineData("class Outer { [Cell] delegate void Film(); }")]
    public void Enums_and_delegates_have_no_fix(string source) => CheckNone(source);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public void H2_making_all_partial_is_making_each_partial(FixAllScope scope)
    {
        var first = TestProgram.Cells("class A { " + Cell + "class B { " + Cell + "class C; } " + Cell + "class D; }").And("Other.cs", TestProgram.Usings + Cell + "class E;");
        var second = TestProgram.Cells(Cell + "class A;") with { AssemblyName = "Second" };
        var program = FixedProgram.Of(first, second);

        const string Key = "MakePartialFix";
        var all = program.FixAll(Key, scope);
        Assert.Equal(scope switch { FixAllScope.Document => 2, FixAllScope.Project => 1, _ => 0 }, all.Diagnostics.Count);
        Assert.Equal(program.FixOneByOne(Key).Texts, all.FixOneByOne(Key).Texts);
    }

    [Fact]
    public void H2_making_all_classes_is_making_each_a_class()
    {
        var program = FixedProgram.OfCells("class A { " + Cell + "struct B { " + Cell + "struct C; } } " + Cell + "record struct D;");
        var all = program.FixAll("MakeClassFix", FixAllScope.Document);
        Assert.Empty(all.Diagnostics);
        Assert.Empty(all.Complaints);
        Assert.Equal(program.FixOneByOne("MakeClassFix").Text, all.Text);
    }

    private static void CheckNone(string source)
    {
        var program = FixedProgram.OfCells(source);
        Assert.Empty(program.Actions(program.Diagnostics.Single(static each => each.Id == "PHILI1002")));
    }

    private static void Check(string title, string source, string expected)
    {
        var program = FixedProgram.OfCells(source);
        Assert.Equal([title], program.Titles);

        var after = program.Fix();
        Assert.Equal(expected, after.Text);
        Assert.Empty(after.Diagnostics);
        Assert.Empty(after.Complaints);
    }
}
