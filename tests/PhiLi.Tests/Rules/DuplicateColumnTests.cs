using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class DuplicateColumnTests
{
    [Theory]
    [InlineData("cathode", "cathode")]
    [InlineData("cathode", "Cathode_Material")]
    [InlineData("rate_C", "c_rate_per_h")]
    [InlineData("areal_capacity [mAh/cm²]", "capacity [mAh]")]
    [InlineData("nominal_capacity_mAh_g", "one_C_mA_g")]
    [InlineData("electrolyte", "electrolyte_1")]
    public void Two_columns_of_one_meaning_are_an_error_at_the_second(string first, string second) => TestTables.Finds(
        $"name,{first},«{second}»\nA,,\n", "PHILI5004", Severity.Error, $"'{second}' says the same as the column '{first}': remove one of the two.");

    [Fact]
    public void No_cell_of_such_a_table_has_numbers() => Assert.Equal([false, false], TestTables.AreUsable("name,rate_C,rate_C\nA,1,\nB,,2\n"));

    [Theory]
    [InlineData("electrolyte,electrolyte_2,electrolyte_thickness_um,electrolyte_thickness_2_um")]
    [InlineData("notes,remarks,verdict,kind")]
    [InlineData("accept,accept_reason,accept_2,accept_reason_2")]
    [InlineData("specific_capacity_mAh_g,areal_capacity_mAh_cm2")]
    [InlineData("area_cm2,anode_area_cm2")]
    public void Layers_waivers_notes_and_other_bases_are_no_repetition(string header) => TestTables.IsSilent("name," + header + "\n");
}
