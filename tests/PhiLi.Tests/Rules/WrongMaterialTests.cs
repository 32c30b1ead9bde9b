using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class WrongMaterialTests
{
    [Fact]
    public void An_anode_is_no_cathode() => TestTables.Finds(
        "name,cathode\nA,«Li»\n", "PHILI5007", Severity.Error, "'Li' is an anode material, LithiumMetal: this column takes cathode materials.");

    [Fact]
    public void A_cathode_is_no_electrolyte() => TestTables.Finds(
        "name,electrolyte\nA,«NMC622»\n", "PHILI5007", Severity.Error, "'NMC622' is a cathode material, Nmc622: this column takes electrolytes.");

    [Fact]
    public void The_family_is_that_of_the_material_beside_it() => TestTables.Finds(
        "name,electrolyte,family\nA,LLZTO,«sulfide»\n",
        "PHILI5007",
        Severity.Error,
        "'LLZTO' is of the family Garnet, and the family column says 'sulfide', which is Sulfide: correct one of the two.");

    [Fact]
    public void A_name_of_several_materials_is_none_of_them()
    {
        var own = Library.With(Library.OwnCathode("N.First", ("Name", "our oxide")), Library.OwnCathode("M.Second", ("Name", "our oxide")));
        var finding = Assert.Single(TestTables.Findings("name,cathode\nA,our oxide\n", names: own), static finding => finding.Id[5] == '5');
        Assert.Equal(
            new TableFinding("PHILI5007", Severity.Error, "'our oxide' can be N.First or M.Second: write the full name of the one that is meant.", 15, 9),
            finding);
    }

    [Fact]
    public void Its_cell_has_no_numbers() => Assert.Equal([false, true], TestTables.AreUsable("name,cathode\nA,Li\nB,LCO\n"));

    [Theory]
    [InlineData("name,coating,interlayer\nA,LLZTO,Li\n")]
    [InlineData("name,electrolyte,family\nA,LLZTO,oxide\n")]
    [InlineData("name,electrolyte,family\nA,Oxide,garnet\n")]
    public void Layers_take_any_material_and_a_family_may_be_the_wider_or_the_narrower(string text) => TestTables.IsSilent(text);
}
