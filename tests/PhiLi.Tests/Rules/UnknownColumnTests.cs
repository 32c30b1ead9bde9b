using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class UnknownColumnTests
{
    private const string Loading = "active_loading' or 'composite_loading";

    [Theory]
    [InlineData("areal_capcity", "areal_capacity")]
    [InlineData("areal_capacty_mAh_cm2", "areal_capacity")]
    [InlineData("Temprature (°C)", "temperature")]
    [InlineData("electrolyte_thicknes_um", "electrolyte_thickness")]
    [InlineData("current_collector", "current")]
    [InlineData("loading", Loading)]
    [InlineData("loading_mg_cm2", Loading)]
    [InlineData("cathode_loading [mg/cm²]", Loading)]
    [InlineData("anode_loading", "anode_active_loading' or 'anode_composite_loading")]
    public void A_misspelt_column_is_an_info_that_asks_what_was_meant(string title, string meant) => TestTables.Finds(
        $"name,«{title}»\nA,1\n", "PHILI5003", Severity.Info, $"'{title}' is no column that PhiLi knows, and what stands below it is not read: did you mean '{meant}'?");

    [Theory]
    [InlineData("colour")]
    [InlineData("N/P ratio")]
    public void Nothing_is_asked_where_nothing_is_near(string title) => TestTables.Finds(
        $"name,«{title}»\nA,1\n", "PHILI5003", Severity.Info, $"'{title}' is no column that PhiLi knows, and what stands below it is not read.");

    [Fact]
    public void A_long_title_is_cut_in_the_message() => TestTables.Finds(
        $"name,«{new string('x', 300)}»\nA,1\n", "PHILI5003", Severity.Info, $"'{new string('x', 40)}…' is no column that PhiLi knows, and what stands below it is not read.");

    [Fact]
    public void A_column_without_a_title_is_marked_at_its_first_value() => TestTables.Finds(
        ",name,cathode\n,A,LCO\n«1»,B,LCO\n2,C,LCO\n", "PHILI5003", Severity.Info, "Column 1 has no title, and what stands in it is not read: write one above it, such as 'notes'.");

    [Fact]
    public void It_costs_no_cell_its_numbers() => Assert.Equal([true], TestTables.AreUsable("name,colour\nA,red\n"));

    [Theory]
    [InlineData("name,,cathode,,\nA,,LCO,,\n")]
    [InlineData("Cell name,Cathode material,AREAL-CAPACITY / mAh cm⁻²\nA,LCO,1.85\n")]
    public void Known_names_and_empty_columns_are_not_told(string text) => TestTables.IsSilent(text);
}
