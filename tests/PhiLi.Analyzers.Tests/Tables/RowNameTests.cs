using System.Linq;
using PhiLi.Analyzers.Tests.Harness;
using Xunit;

namespace PhiLi.Analyzers.Tests.Tables;

/// <summary>What a row is called, and the class that it becomes.</summary>
public class RowNameTests
{
    private const string Header = "name,cathode,areal_capacity [mAh/cm²],rate [C]\n";

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("@event", "Event")]
    [InlineData("a b", "AB")]
    [InlineData("Film 1.5", "Film1_5")]
    [InlineData("15", "_15")]
    [InlineData("é", "É")]
    [InlineData("e\u0301", "É")]
    [InlineData("电池", "电池")]
    [InlineData("ß", "ß")]
    [InlineData("_", "_")]
    [InlineData("__arglist", "__arglist")]
    [InlineData("System", "System")]
    [InlineData("PhiLi", "PhiLi")]
    [InlineData("Cathode", "Cathode")]
    [InlineData("Rate", "Rate")]
    [InlineData("Ⅷ", "_Ⅷ")]
    [InlineData("NMC622 | LLZTO | Li", "NMC622LLZTOLi")]
    public void A_name_becomes_a_class(string name, string type)
    {
        var run = GeneratorRun.OfTable(Header + name + ",NMC622,1,1\n");
        Assert.Empty(Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.NotNull(program.Constant("T+" + type, "Phi"));
        Assert.Equal(name, Assert.Single(program.Rows("T")).Name);
    }

    [Theory]
    [InlineData("Rows")]
    [InlineData("rows")]
    [InlineData("RowsOnce")]
    [InlineData("All")]
    [InlineData("AllOnce")]
    [InlineData("T")]
    [InlineData("ToString")]
    [InlineData("Equals()")]
    [InlineData("🔋")]
    [InlineData("|")]
    public void D4_a_name_that_can_be_no_class_is_marked_and_the_row_stays(string name)
    {
        var run = GeneratorRun.OfTable(Header + name + ",NMC622,1,1\n");
        Assert.Equal(["PHILI5011 '" + name + "'"], Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        var record = Assert.Single(program.Rows("T"));
        Assert.True(record.HasErrors);
        Assert.Null(record.Phi);
        Assert.Contains(record.Findings, static each => each.Rule == "PHILI5011");
    }

    // Such a class has a member of its own name.
    [Theory]
    [InlineData("Record")]
    [InlineData("record")]
    [InlineData("Phi")]
    [InlineData("PhiStep")]
    [InlineData("Discharge")]
    public void A_class_like_one_of_its_members_is_told_and_compiles(string name)
    {
        var run = GeneratorRun.OfTable(Header + name + ",NMC622,1,1\n");
        Assert.Equal(["PHILI1005 '" + name + "'"], Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.Equal(["PHILI1005"], Assert.Single(program.Rows("T")).Findings.Select(static each => each.Rule));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(300, false)]
    [InlineData(900, false)]
    public void D7_a_long_name_is_no_class_and_the_file_name_stays_short(int length, bool hasClass)
    {
        var run = GeneratorRun.OfTable(Header + new string('N', length) + ",NMC622,1,1\n");
        Assert.Equal(hasClass ? [] : ["PHILI5011"], Judgement.Diagnostics(run).Select(static each => each.Id));
        Assert.All(Judgement.Messages(run), static message => Assert.True(message.Length < 500));
        Assert.All(run.Files.Keys, static file => Assert.True(file.Length <= 60, file));
    }

    [Fact]
    public void Names_that_become_one_class_are_marked_from_the_second_on()
    {
        var run = GeneratorRun.OfTable(Header + "a b,NMC622,1,1\na-b,NMC622,2,2\nAB,NMC622,3,3\nab,NMC622,4,4\n");
        Assert.Equal(["PHILI5011 'a-b'", "PHILI5011 'AB'"], Judgement.Findings(run));
        using var program = EmittedProgram.Of(run);
        Assert.Equal([false, true, true, false], program.Rows("T").Select(static each => each.HasErrors));
        Assert.NotNull(program.Constant("T+Ab", "Phi"));
    }

    [Fact]
    public void Rows_without_a_name_are_called_by_what_they_hold()
    {
        using var program = EmittedProgram.OfTable("cathode,electrolyte,anode,areal_capacity [mAh/cm²],rate [C]\nNMC622,LLZTO,Li,1,1\nNMC622,LLZTO,Li,1,1\n,,,1,1\n");
        Assert.Equal(["NMC622 | LLZTO | Li", "NMC622 | LLZTO | Li", "a cell without a name"], program.Rows("T").Select(static each => each.Name));
    }

    [Theory]
    [InlineData("A", "PHILI1005 'A'")]
    [InlineData("Phi", "PHILI1005 'Phi'")]
    [InlineData("no name", "PHILI1005 'no name'")]
    [InlineData("Fine")]
    public void A_step_keeps_off_its_cells_names(string step, params string[] findings) =>
        Judgement.Of(TestProgram.Table("name,areal_capacity [mAh/cm²],rate [C],step\nA,1,1," + step + "\n"), findings);
}
