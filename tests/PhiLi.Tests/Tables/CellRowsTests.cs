using System.Linq;
using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;
using static PhiLi.Cells.AttributeRole;

namespace PhiLi.Tests.Tables;

public class CellRowsTests
{
    private static readonly MaterialDeclaration Lco = TestRows.Material("LithiumCobaltOxide");
    private static readonly MaterialDeclaration Pce = TestRows.Material("PlasticCrystalElectrolyte");

    [Fact]
    public void A_cell_has_a_row_for_each_step_and_says_the_rest_in_the_first()
    {
        var cell = TestCell.Cell(("Name", "LCO, twice"), ("Source", "illustrative"))
            .With(Cathode, Lco, ("NominalCapacity", "160 mAh/g"), ("ActiveLoading", "8.9 mg/cm²"))
            .With(Electrolyte, TestRows.Material("Sulfide"))
            .With(Charge, ("Capacity", "159.5 mAh/g"), ("Cycle", "1"), ("Mode", "2"))
            .With(Discharge, ("Capacity", "1.26 mAh/cm²"), ("SpecificCapacity", "142 mAh/g"), ("Rate", "0.1C"));
        var written = TestRows.Write(cell.Declaration);
        Assert.Equal(
            """
            id,name,source,cathode,active_loading,nominal_capacity,family,direction,areal_capacity,specific_capacity,rate,cycle,mode
            MyCell,"LCO, twice",illustrative,LithiumCobaltOxide,8.9 mg/cm²,160 mAh/g,Sulfide,charge,,159.5 mAh/g,,1,constant current constant voltage
            MyCell,,,,,,,discharge,1.26 mAh/cm²,142 mAh/g,0.1C,,

            """,
            TableWriter.Write(written.Rows));
    }

    [Fact]
    public void Layers_and_waivers_and_retentions_are_numbered()
    {
        var cell = TestCell.Cell()
            .With(Accept, ("Rule", "PHILI3001"), ("Reason", "as published"))
            .With(Electrolyte, Pce, ("Thickness", "10 µm"))
            .With(Electrolyte, TestRows.Material("Lgps"))
            .With(Retention, ("Capacity", "92 %"), ("Cycles", "700"))
            .With(Electrolyte, TestRows.Material("Polymer"), ("Thickness", "20 µm"))
            .With(Retention, ("Capacity", "86 %"))
            .With(Accept, ("Rule", "PHILI4004"), ("Reason", "both are printed"));
        Assert.Equal(
            """
            id,electrolyte,electrolyte_thickness,electrolyte_2,family_3,electrolyte_thickness_3,retention,cycles,retention_2,accept,accept_reason,accept_2,accept_reason_2
            MyCell,PlasticCrystalElectrolyte,10 µm,Lgps,Polymer,20 µm,92 %,700,86 %,PHILI3001,as published,PHILI4004,both are printed

            """,
            TableWriter.Write(TestRows.Write(cell.Declaration).Rows));
    }

    [Fact]
    public void Where_one_capacity_is_no_areal_one_a_column_takes_all_kinds()
    {
        var cell = TestCell.Cell()
            .With(Discharge, ("Capacity", "1.26 mAh/cm²"))
            .With(Discharge, ("Capacity", "0.4 mAh"))
            .With(Discharge, ("Capacity", "142 mAh/g"))
            .With(Discharge, ("Capacity", "143 mAh/g"), ("SpecificCapacity", "143 mAh/g"));
        var written = TestRows.Write(cell.Declaration);
        Assert.Equal(
            "id,specific_capacity,capacity\nMyCell,,1.26 mAh/cm²\nMyCell,,0.4 mAh\nMyCell,142 mAh/g,\nMyCell,143 mAh/g,143 mAh/g\n", TableWriter.Write(written.Rows));
        Assert.Equal(TestRows.Says(cell.Declaration), TestRows.Says(Assert.Single(TestRows.Read(TableWriter.Write(written.Rows)))));
    }

    [Fact]
    public void A_material_that_nobody_declares_keeps_its_name_and_its_family()
    {
        var cell = Assert.Single(TestRows.Read("id,electrolyte,family,areal_capacity\nG,acid-treated garnet (+IL),Garnet,1 mAh/cm²\n"));
        var written = TestRows.Write(cell);
        Assert.Equal("id,electrolyte,family,areal_capacity\nG,acid-treated garnet (+IL),Garnet,1 mAh/cm²\n", TableWriter.Write(written.Rows));
    }

    [Fact]
    public void Of_two_materials_of_one_name_the_full_one_is_written()
    {
        var (mine, yours) = (Library.OwnCathode("Mine.Blend"), Library.OwnCathode("Yours.Blend"));
        var cell = TestCell.Cell().With(Cathode, mine).Declaration;
        var written = CellRows.Write([cell], TestRows.Type, Library.With(mine, yours));
        Assert.Equal("id,cathode\nMyCell,Mine.Blend\n", TableWriter.Write(written.Rows));
    }

    [Fact]
    public void A_type_that_is_called_like_nothing_is_written_in_full()
    {
        var alloy = Library.Own("Mine.None", [Family.Anode], ("Name", "alloy"));
        var written = CellRows.Write([TestCell.Cell().With(Anode, alloy).Declaration], TestRows.Type, Library.With(alloy));
        Assert.Equal("id,anode\nMyCell,Mine.None\n", TableWriter.Write(written.Rows));
    }

    [Fact]
    public void The_cells_own_class_name_is_no_name_for_reports() =>
        Assert.Equal("id\nMyCell\n", TableWriter.Write(TestRows.Write(TestCell.Cell(("Name", "MyCell")).Declaration).Rows));

    [Fact]
    public void A_refused_cell_keeps_no_other_from_being_written()
    {
        var refused = TestCell.Cell().With(InUnits, ("Units", "C/m²")).Declaration;
        var written = TestRows.Write(refused, TestCell.Cell(("Source", "doi")).Declaration);
        Assert.Same(refused, Assert.Single(written.Refused).Cell);
        Assert.Equal("id,source\nMyCell,doi\n", TableWriter.Write(written.Rows));
    }

    public static TheoryData<string> Unsayable => [.. Refused.Select(static each => each.Why)];

    [Theory]
    [MemberData(nameof(Unsayable))]
    public void What_no_row_can_say_is_refused(string why)
    {
        var (_, cell, place) = Refused.Single(each => each.Why == why);
        var written = TestRows.Write(cell.Declaration);
        var refusal = Assert.Single(written.Refused);
        Assert.Equal(why, refusal.Reason);
        Assert.Equal(place, refusal.Place);
        Assert.Single(written.Rows);
    }

    [Fact]
    public void Of_two_cells_of_one_name_the_second_is_refused()
    {
        var cell = TestCell.Cell().Declaration;
        var written = TestRows.Write(cell, cell with { Type = cell.Type with { Namespace = "Other", MetadataName = "Other.MyCell" } });
        Assert.Contains("both become the class 'MyCell'", Assert.Single(written.Refused).Reason);
        Assert.Equal(2, written.Rows.Count);
    }

    [Theory]
    [InlineData("a\ufffdb")]
    [InlineData("a\ud800b")]
    [InlineData("\udc00")]
    public void Characters_that_a_file_cannot_hold_are_refused(string text) =>
        Assert.Equal("A character of this text is none in a file: remove it.", Assert.Single(TestRows.Write(TestCell.Cell(("Notes", text)).Declaration).Refused).Reason);

    private static TestCell Named(string name) => TestCell.Cell().On(type => type with { Header = new TypeHeader(name, "class", "") });

    private static readonly (string Why, TestCell Cell, Place Place)[] Refused =
    [
        ("[InUnits] has no column in a table: remove it, or leave the cell a class.", TestCell.Cell().With(InUnits, ("Units", "C/m²")), new(1)),
        ("MyCell is no cell, and each row of a table is one.", TestCell.Empty().With(Discharge, ("Capacity", "1 mAh/cm²")), Place.Type),
        ("What Rate of [Discharge] says cannot be read: write it as a constant that PhiLi does not generate.", TestCell.Cell().With(Discharge, new ArgumentDeclaration("Rate", "", Readability.Generated)), new(1, 0)),
        ("[Discharge] says nothing that a field could hold: complete or remove it.", TestCell.Cell().With(Discharge), new(1)),
        ("A row has one [Cathode], and this cell more.", TestCell.Cell().With(Cathode, Lco).With(Cathode, Lco), new(2)),
        ("A row has at most 9 [Electrolyte], and this cell more.", Enumerable.Range(0, 10).Aggregate(TestCell.Cell(), static (cell, _) => cell.With(Electrolyte, Pce)), new(10)),
        ("A row's only capacity is what a class gives first: write [Discharge(\"142 mAh/g\")].", TestCell.Cell().With(Discharge, ("SpecificCapacity", "142 mAh/g")), new(1, 0)),
        ("Two [Accept] say the same, and rows say it once: remove one of the two.", TestCell.Cell().With(Accept, ("Rule", "PHILI3001")).With(Accept, ("Rule", "PHILI3001")), new(2)),
        ("Rate of [Charge] stands twice: remove one of the two.", TestCell.Cell().With(Charge, ("Rate", "1C"), ("Rate", "2C")), new(1, 1)),
        ("Units of [Cell] has no column in a table.", TestCell.Cell(("Units", "V")), new(0, 0)),
        ("An empty text is no text in a table: leave the argument out.", TestCell.Cell(("Source", "")), new(0, 0)),
        ("'n/a' says in a table that nothing is known: write it otherwise.", TestCell.Cell(("Source", "n/a")), new(0, 0)),
        ("'doi ' begins or ends with a blank, which a table does not keep: remove it.", TestCell.Cell(("Source", "doi ")), new(0, 0)),
        ("A character of this text is none in a file: remove it.", TestCell.Cell(("Source", "a\0b")), new(0, 0)),
        ("The value has 65 540 characters and may have 65 536: shorten it, or close a quote that is open in front of it.", TestCell.Cell(("Notes", new string('"', 32_770))), new(0, 0)),
        ("'0' is no count: cycle takes whole numbers from 1.", TestCell.Cell().With(Discharge, ("Cycle", "0")), new(1, 0)),
        ("'7' is no mode: write constant current, constant current constant voltage (CC-CV) or capacity-limited.", TestCell.Cell().With(Discharge, ("Mode", "7")), new(1, 0)),
        ("No text of a table means MyCathode as [Cathode]: give it a name of its own.", TestCell.Cell().With(Cathode, TestMaterials.Lco), new(1)),
        ("A row of this name becomes the class 'Lco' and not 'lco': rename the class first.", Named("lco"), Place.Type),
        ("'Unknown' says in a table that nothing is known: write it otherwise.", Named("Unknown"), Place.Type),
        ("'Rows' becomes the class 'Rows', which PhiLi calls another member of the table's class: choose another name.", Named("Rows"), Place.Type),
    ];
}
