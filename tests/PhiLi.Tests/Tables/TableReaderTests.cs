using System.Linq;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Tables;

public class TableReaderTests
{
    [Fact]
    public void A_row_is_the_cell_that_a_class_would_be()
    {
        var cell = TestTables.Cell(
            "name,cathode,active_loading_mg_cm2,electrolyte,electrolyte_thickness_um,anode,temperature_C,areal_capacity_mAh_cm2,c_rate,source\n"
            + "Film,NMC622,11.0,LLZTO,30,Li,25,1.85,1,ours\n");
        Assert.Equal(("Film", "ours", null), (cell.Name, cell.Source, cell.Notes));
        Assert.Equal(["Cell", "Cathode", "Electrolyte", "Anode", "Conditions", "Discharge"], cell.Declaration.Attributes.Select(static attribute => attribute.Role.ToString()));
        Assert.Equal("PhiLi.Materials.Nmc622", cell.Cathode?.Material?.Declaration.TypeName);
        Assert.Equal("11.0 mg/cm²", cell.Declaration.Attributes[1].Text("ActiveLoading"));
        Assert.Equal(("1.85 mAh/cm²", "1C"), (cell.Declaration.Attributes[5].Text("Capacity"), cell.Declaration.Attributes[5].Text("Rate")));
        Assert.Equal(0.690, new CellRecord(() => cell.Declaration).Phi!.Value, 3);
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var one = TestTables.Cell("name,cathode,anode,rate_C,areal_capacity_mAh_cm2\nA,LCO,Li,1,1.85\n");
        var other = TestTables.Cell("areal_capacity_mAh_cm2,anode,rate_C,name,cathode\n1.85,Li,1,A,LCO\n");
        Assert.Equal(one.Declaration, other.Declaration);
    }

    [Fact]
    public void A_row_becomes_a_class_inside_the_tables()
    {
        var type = TestTables.Read("name\ncell 1.5\n")[0].Declaration.Type;
        Assert.Equal(("_1_5", "N.Literature+_1_5", true), (TestTables.Read("name\n1.5\n")[0].Declaration.Type.Header.Name, TestTables.Read("name\n1.5\n")[0].Declaration.Type.MetadataName, type.IsRow));
        Assert.Equal(("Cell1_5", "Literature", "N"), (type.Header.Name, type.Containing[^1].Name, type.Namespace));
    }

    [Fact]
    public void Rows_of_one_name_are_steps_of_one_cell_wherever_they_stand()
    {
        var reading = TestTables.Read("name,cathode,rate_C,areal_capacity_mAh_cm2\nA,LCO,1,1.85\nB,LCO,1,1.5\nA,,3,1.10\n");
        Assert.Equal(["A", "B"], reading.Cells.Select(static cell => cell.Declaration.Type.Header.Name));
        Assert.Equal([0, 2], reading.Rows(0));
        var cell = TestTables.Cells("name,cathode,rate_C,areal_capacity_mAh_cm2\nA,LCO,1,1.85\nB,LCO,1,1.5\nA,,3,1.10\n")[0];
        Assert.Equal(["Discharge1", "Discharge2"], cell.Steps.Select(static step => step.Group));
        Assert.Equal(["1C", "3C"], cell.Steps.Select(step => cell.Declaration.Attributes[step.Attribute].Text("Rate")));
    }

    [Fact]
    public void A_fault_of_a_later_row_is_marked_there()
    {
        const string Text = "name,rate_C,areal_capacity_mAh_cm2\nA,1,1.85\nA,3,-1.10\n";
        var finding = Assert.Single(TestTables.Findings(Text), static finding => finding.Severity == Severity.Error);
        Assert.Equal(("PHILI3002", Text.IndexOf("-1.10", System.StringComparison.Ordinal), 5), (finding.Id, finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("direction,rate_C\ncharge,1\n", "Charge")]
    [InlineData("direction,rate_C\nD,1\n", "Discharge")]
    [InlineData("direction,rate_C\n,1\n", "Discharge")]
    [InlineData("rate_C\n1\n", "Discharge")]
    public void A_step_is_a_discharge_unless_it_says_otherwise(string text, string role) =>
        Assert.Equal(role, Assert.Single(TestTables.Cell(text).Steps).Role.ToString());

    [Fact]
    public void A_row_that_says_nothing_of_a_step_has_none() => Assert.Empty(TestTables.Cell("name,cathode,direction,rate_C\nA,LCO,discharge,\n").Steps);

    [Fact]
    public void The_id_names_the_class_and_the_name_the_report()
    {
        var cell = TestTables.Cell("id,name\nS1,NMC622 | oxide | Li\n");
        Assert.Equal(("S1", "NMC622 | oxide | Li"), (cell.Declaration.Type.Header.Name, cell.Name));
        Assert.Equal(("A_1", "A_1"), (TestTables.Cell("id,name\nA_1,\n").Declaration.Type.Header.Name, TestTables.Cell("id,name\nA_1,\n").Name));
        Assert.Equal("a-1", TestTables.Cell("id,name\na-1,\n").Name);
    }

    [Fact]
    public void Of_what_the_report_calls_it_a_fault_is_marked_where_it_stands()
    {
        const string Text = "id,name\nA1,first\u200Bcell\n";
        var finding = Assert.Single(TestTables.Findings(Text), static finding => finding.Id == "PHILI1014");
        Assert.Equal('\u200B', Text[finding.Start]);
    }

    [Fact]
    public void Rows_without_a_name_are_cells_without_a_class()
    {
        var reading = TestTables.Read("name,cathode,electrolyte,anode\n,LCO,Sulfide,Li\n-,LCO,Sulfide,Li\n,,,\nx,,,\n,,,Li\n");
        Assert.Equal(
            ["LCO | Sulfide | Li", "LCO | Sulfide | Li", "X", "Li"],
            reading.Cells.Select(static cell => cell.Declaration.Type.Header.Name));
        Assert.Equal([false, false, true, false], reading.Cells.Select(static cell => cell.HasClass));
        Assert.Equal("a cell without a name", TestTables.Read("name,rate_C\n,1\n")[0].Declaration.Type.Header.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("?")]
    [InlineData("N.D.")]
    [InlineData("n/a")]
    [InlineData("N.A.")]
    [InlineData("NaN")]
    [InlineData("none")]
    [InlineData("Not stated")]
    [InlineData("unknown")]
    public void An_absent_value_says_nothing(string absent) => Assert.Equal(
        TestTables.Cell("name,cathode,coating,temperature_C,cycle,rate_C,accept\nA,,,,,,\n").Declaration,
        TestTables.Cell($"name,cathode,coating,temperature_C,cycle,rate_C,accept\nA,{string.Join(',', Enumerable.Repeat(absent, 6))}\n").Declaration);

    [Fact]
    public void Sodium_is_an_anode_and_no_absent_value()
    {
        Assert.Contains(TestTables.Findings("name,cathode,anode\nA,NMC622,Na\n"), static finding => finding.Id == "PHILI5006" && finding.Message.Contains("'Na'"));
        Assert.DoesNotContain(TestTables.Findings("name,cathode,anode\nA,NMC622,NA\n"), static finding => finding.Id == "PHILI5006");
    }

    [Fact]
    public void Notes_of_every_row_and_column_are_kept_once()
    {
        var cell = TestTables.Cell("name,kind,notes,verdict\nA,pouch,first,\nA,pouch,second,consistent\n");
        Assert.Equal("first\nsecond\nkind: pouch\nverdict: consistent", cell.Notes);
    }

    [Fact]
    public void Of_joined_notes_the_whole_field_is_marked_and_of_one_the_character()
    {
        const string One = "name,notes\nA,of\u200Bours\n";
        var finding = Assert.Single(TestTables.Findings(One), static finding => finding.Id == "PHILI1014");
        Assert.Equal((One.IndexOf('\u200B'), 1), (finding.Start, finding.Length));

        const string Joined = "name,kind\nA,po\u200Buch\n";
        finding = Assert.Single(TestTables.Findings(Joined), static finding => finding.Id == "PHILI1014");
        Assert.Equal("po\u200Buch", Joined.Substring(finding.Start, finding.Length));
    }

    [Fact]
    public void Waivers_with_their_reasons_accept_as_in_a_class()
    {
        const string Text = "name,cathode,specific_capacity_mAh_g,rate_C,accept,accept_reason\nA,LCO,400,0.1,PHILI3001,As published.\nB,LCO,400,0.1,,\nC,LCO,400,0.1,PHILI3001,\n";
        Assert.Equal([true, false, false], TestTables.AreUsable(Text));
        var silent = Assert.Single(TestTables.Findings(Text), static finding => finding.Id == "PHILI1011");
        Assert.Equal("PHILI3001", Text.Substring(silent.Start, silent.Length));
    }
}
