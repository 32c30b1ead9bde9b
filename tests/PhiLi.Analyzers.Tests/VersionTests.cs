using System.Linq;
using Microsoft.CodeAnalysis;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests;

/// <summary>A19: the analyzers meet a library of another version.</summary>
public class VersionTests
{
    private const string OtherLibrary = """
        [assembly: System.Reflection.AssemblyVersion("9.9.0.0")]
        namespace PhiLi;
        public sealed class CellAttribute : System.Attribute;
        """;

    [Fact]
    public void A_library_of_another_version_is_said_once_for_the_project()
    {
        var net = References.NetAndPhiLi.Where(static each => each.Display?.EndsWith("PhiLi.dll", System.StringComparison.Ordinal) != true);
        var library = (TestProgram.Of(OtherLibrary) with { AssemblyName = "PhiLi", References = [.. net] }).Compile();
        var program = TestProgram.Of("[PhiLi.Cell] public partial class A; [PhiLi.Cell] public partial class B;") with { References = [.. net, library.ToMetadataReference()] };

        var found = Judgement.Diagnostics(program.Compile()).Where(static each => each.Id == "PHILI1016").ToArray();

        var diagnostic = Assert.Single(found);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal(
            "The PhiLi analyzers are of version 0.1.0.0 and the referenced PhiLi library of version 9.9.0.0: reference one version of the package.",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Its_own_library_is_fine() =>
        Assert.DoesNotContain(Judgement.Diagnostics(TestProgram.Cells("[Cell] public partial class A;").Compile()), static each => each.Id == "PHILI1016");
}
