using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Language;

public class LibraryTests
{
    private const string Cell = "[Cell] [Discharge(\"1 mAh/cm²\", Rate = \"1C\")] ";

    [Fact]
    public void A_library_lists_what_it_can_see_by_name()
    {
        using var program = EmittedProgram.OfCells(
            "namespace N { " + Cell + "public partial class B; " + Cell + "internal partial record A; " + Cell + "public partial class G<T>; }\n"
            + "public partial class Outer { " + Cell + "private partial class Hidden; " + Cell + "protected partial class Guarded; private partial class Inner { " + Cell + "public partial class Deep; " + Cell + "private partial class Deepest; [CellLibrary] internal static partial class Innermost; }\n"
            + "[CellLibrary] internal static partial class Within; }\n"
            + "[CellLibrary] public static partial class Everything;");
        Assert.Equal(["N.A", "N.B"], program.Library("Everything").Select(static each => each.TypeName));
        Assert.Equal(["N.A", "N.B", "Outer+Guarded", "Outer+Hidden", "Outer+Inner+Deep"], program.Library("Outer+Within").Select(static each => each.TypeName));
        Assert.Equal(["N.A", "N.B", "Outer+Guarded", "Outer+Hidden", "Outer+Inner+Deep", "Outer+Inner+Deepest"], program.Library("Outer+Inner+Innermost").Select(static each => each.TypeName));
    }

    [Theory]
    [InlineData("public static partial class L;")]
    [InlineData("public sealed partial class L;")]
    [InlineData("public partial record L(int X);")]
    [InlineData("internal partial class L<T>;")]
    [InlineData("public static partial class L { private class AllOnce_; }")]
    public void A_library_is_a_partial_class_of_any_kind(string declaration)
    {
        var run = GeneratorRun.OfCells(Cell + "public partial class C; [CellLibrary] " + declaration);
        Assert.Empty(Judgement.Findings(run));
        Assert.Contains("global::C.Record", run.Text);
    }

    [Fact]
    public void An_empty_library_is_empty() =>
        Assert.Empty(EmittedProgram.OfCells("[CellLibrary] public static partial class L;").Library("L"));

    [Fact]
    public void A_cell_may_be_a_library()
    {
        using var program = EmittedProgram.OfCells("[CellLibrary] " + Cell + "public partial class C;");
        Assert.Equal("C", Assert.Single(program.Library("C")).Name);
    }

    [Theory]
    [InlineData("public static class L;", "PHILI1001 'L'")]
    [InlineData("public partial struct L;", "PHILI1002 'L'")]
    [InlineData("public enum L;", "PHILI1002 'L'")]
    public void What_cannot_be_a_library_is_told_so(string declaration, string finding) => Judgement.Of("[CellLibrary] " + declaration, finding);

    [Fact]
    public void An_obsolete_cell_is_listed_without_a_warning()
    {
        var run = GeneratorRun.OfCells(
            "[System.Obsolete] " + Cell + "public partial class A; [System.Obsolete(\"Measured again.\")] " + Cell + "public partial class B; [CellLibrary] public static partial class L;");
        using var program = EmittedProgram.Of(run);
        Assert.Equal(2, program.Library("L").Length);
    }

    [Theory]
    [InlineData("[System.Obsolete(\"Wrong.\", true)]")]
    [InlineData("[System.Obsolete(\"Wrong.\", DiagnosticId = \"X1\")]")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"X2\")]")]
    public void A_cell_that_its_author_warns_of_breaks_no_library(string attribute) =>
        GeneratorRun.OfCells(attribute + Cell + "public partial class A; public partial class O { " + attribute + Cell + "public partial class B; } [CellLibrary] public static partial class L;");

    [Fact]
    public void A_cell_with_an_error_is_listed_with_it() =>
        Assert.True(EmittedProgram.OfCells("[Cell] [Discharge(\"-1 mAh/cm²\", Rate = \"1C\")] public partial class C; [CellLibrary] public static partial class L;").Library("L").Single().HasErrors);
}
