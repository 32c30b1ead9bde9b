using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Language;

/// <summary>What generated code looks like, to be read in a review.</summary>
public class SnapshotTests
{
    [Fact]
    public void A_film_cell() => Snapshot.Verify(GeneratorRun.Of(TestProgram.Of(SampleFiles.Read("Film.cs"))));

    [Fact]
    public void A_composite_cell() => Snapshot.Verify(GeneratorRun.Of(TestProgram.Of(SampleFiles.Read("Composite.cs"))));

    [Fact]
    public void Nested_cells() => Snapshot.Verify(GeneratorRun.Of(TestProgram.Of(SampleFiles.Read("Nested.cs"))));

    [Fact]
    public void A_cell_with_an_error() => Snapshot.Verify(GeneratorRun.OfCells(
        "[Cell] [Cathode<LithiumCobaltOxide>(ActiveLoading = \"1 mg/cm²\")] [Discharge(\"400 mAh/g\", Rate = \"1C\")] public partial class C;"));
}
