using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class RowsDisagreeTests
{
    [Fact]
    public void Rows_of_one_cell_that_say_two_things_of_it_are_told_at_the_later() => TestTables.Finds(
        "name,cathode,rate_C\nA,LCO,1\nB,NMC622,1\nA,«NMC622»,2\n",
        "PHILI5009",
        Severity.Error,
        "Rows of one name are steps of one cell, and they say of its cathode 'LCO' first and 'NMC622' here: correct one, leave this field empty, or give the rows different names.");

    [Fact]
    public void So_are_two_names_of_one_id() => TestTables.Finds(
        "id,name\nA,first\nA,«second»\n",
        "PHILI5009",
        Severity.Error,
        "Rows of one name are steps of one cell, and they say of its name 'first' first and 'second' here: correct one, leave this field empty, or give the rows different names.");

    [Fact]
    public void Only_that_cell_loses_its_numbers() =>
        Assert.Equal([false, true], TestTables.AreUsable("name,temperature_C,rate_C\nA,25,1\nB,25,1\nA,60,2\n"));

    [Theory]
    [InlineData("name,cathode,rate_C\nA,LCO,1\nA,LCO,2\nA,,3\n")]
    [InlineData("name,rate_C,areal_capacity_mAh_cm2\nA,1,1.85\nA,2,1.10\n")]
    [InlineData("name,notes\nA,first\nA,second\n")]
    [InlineData("name,accept,accept_reason\nA,PHILI3001,As published.\nA,PHILI4001,As published.\n")]
    [InlineData("name,retention_pct,cycles\nA,90,100\nA,80,500\n")]
    [InlineData("cathode\nLCO\nNMC622\n")]
    public void What_they_repeat_leave_out_or_add_is_no_contradiction(string text) =>
        Assert.DoesNotContain(TestTables.Findings(text), static finding => finding.Id == "PHILI5009");
}
