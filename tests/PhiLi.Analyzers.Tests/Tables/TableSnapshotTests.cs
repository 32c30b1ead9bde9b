using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>What the generated code of a table looks like, to be read in a review.</summary>
public class TableSnapshotTests
{
    [Fact]
    public void A_small_table() => Snapshot.Verify(GeneratorRun.Of(TestProgram
        .Cells("namespace Papers; [CellTable(\"t.csv\")] public static partial class Literature; [CellLibrary] public static partial class Everything;")
        .AndTable("t.csv", "name,cathode,electrolyte,areal_capacity [mAh/cm²],rate [C]\nFilm,NMC622,LLZTO,1.85,1\nFilm,,,1.10,3\nTwice,LCO,,-1,1\n,LCO,LPSCl,1.06,5\n")));

    [Fact]
    public void A_table_without_its_file() => Snapshot.Verify(GeneratorRun.OfCells("[CellTable(\"t.csv\")] public static partial class T;"));
}
