using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class UnknownMaterialTests
{
    [Fact]
    public void A_misspelling_is_a_warning_that_asks_what_was_meant() => TestTables.Finds(
        "name,cathode\nA,«LithiumCobaltOxid»\n", "PHILI5006", Severity.Warning, "'LithiumCobaltOxid' names no cathode material that is known: did you mean 'LithiumCobaltOxide'?");

    [Fact]
    public void What_nobody_declares_is_an_info() => TestTables.Finds(
        "name,cathode\nA,«unobtainium»\n", "PHILI5006", Severity.Info, "'unobtainium' names no cathode material that is known: correct it, or add it to the Aliases of a material of your own.");

    [Fact]
    public void What_was_not_understood_of_a_name_is_told() => TestTables.Finds(
        "name,anode\nA,«Li (20 µm)»\n", "PHILI5006", Severity.Info, "Of 'Li (20 µm)' only 'Li' was understood, not '(20 µm)'.");

    [Fact]
    public void A_text_without_a_letter_is_no_name() => TestTables.Finds(
        "name,cathode\nA,«***»\n", "PHILI5006", Severity.Info, "There is no name here: write the cathode material, or leave the cell empty.");

    [Fact]
    public void A_family_that_nobody_knows_is_told_at_its_own_field() => TestTables.Finds(
        "name,electrolyte,family\nA,LLZTO,«sulfid»\n", "PHILI5006", Severity.Warning, "'sulfid' names no family of electrolytes that is known: did you mean 'Sulfide'?");

    [Theory]
    [InlineData("name,cathode,electrolyte,family,anode\nA,LiCoO2,Li6PS5Cl,sulfide-argyrodite,Li\n")]
    [InlineData("name,electrolyte,family\nA,HE-LPSBrCl of ours,sulfide\n")]
    [InlineData("name,family\nA,garnet\n")]
    [InlineData("name,cathode,anode\nA,not stated,-\n")]
    [InlineData("name,electrolyte,electrolyte_2\nA,Sulfide,PhiLi.Materials.Llzto\n")]
    public void Known_names_families_alone_and_absent_ones_are_not_told(string text) => TestTables.IsSilent(text);

    [Fact]
    public void A_material_of_ones_own_is_known_by_its_aliases()
    {
        const string Text = "name,cathode\nA,my best\n";
        var own = Library.With(Library.OwnCathode("N.MyOxide", ("Formula", "LiCoO2"), ("Aliases", "best of all; my best")));
        Assert.DoesNotContain(TestTables.Findings(Text, names: own), static finding => finding.Id == "PHILI5006");
        Assert.Contains(TestTables.Findings(Text), static finding => finding.Id == "PHILI5006");
    }

    [Fact]
    public void The_cell_keeps_its_numbers_and_the_name_that_was_written()
    {
        const string Text = "name,cathode,areal_capacity_mAh_cm2,rate_C\nA,unobtainium,1.85,1\n";
        Assert.Equal([true], TestTables.AreUsable(Text));
        Assert.Equal("unobtainium", TestTables.Cell(Text).Cathode?.Material?.Name);
    }

    [Fact]
    public void A_family_beside_an_unknown_name_is_what_is_known_of_it()
    {
        var cell = TestTables.Cell("name,electrolyte,family\nA,HE-LPSBrCl of ours,argyrodite\n");
        var material = Assert.Single(cell.Electrolytes).Material!;
        Assert.Equal(("HE-LPSBrCl of ours", "PhiLi.Materials.Argyrodite"), (material.Name, material.Declaration.TypeName));
    }
}
