using PhiLi.Rules;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ColumnUnitTests
{
    [Theory]
    [InlineData("areal_capacity [mAh/g]", "areal_capacity takes charge per area, such as mAh/cm²; 'mAh/g' is charge per mass.")]
    [InlineData("areal_capacity_mAh_g", "'mAh_g' is no unit that areal_capacity takes: write it in brackets, such as [mAh/cm²].")]
    [InlineData("temperature (C)", "'C' is the coulomb, not a temperature: write '°C'.")]
    [InlineData("conductivity [×10⁻³ S/cm]", "'×10⁻³ S/cm' is no unit: write one that Conductivity takes, such as mS/cm, and all else of the number into the values.")]
    [InlineData("average_voltage [± 0.1 V]", "'± 0.1 V' is no unit: write one that AverageVoltage takes, such as V, and all else of the number into the values.")]
    public void A_unit_that_the_column_does_not_take_is_told_once_at_the_header(string title, string message) =>
        TestTables.Finds($"name,«{title}»\nA,1\nB,2 furlongs\n", "PHILI5008", Severity.Error, message);

    [Fact]
    public void No_cell_of_such_a_table_has_numbers() => Assert.Equal([false, false], TestTables.AreUsable("name,areal_capacity [mAh/g]\nA,1\nB,\n"));

    [Fact]
    public void A_value_in_another_unit_than_its_header_says_is_a_warning()
    {
        TestTables.Finds(
            "name,electrolyte_thickness_um\nA,«1 mm»\n",
            "PHILI5008",
            Severity.Warning,
            "This value is in mm and the header of its column says µm: PhiLi reads '1 mm'; write the number alone in µm, or take the unit out of the header.");
        Assert.Equal([true], TestTables.AreUsable("name,electrolyte_thickness_um\nA,1 mm\n"));
    }

    [Fact]
    public void A_column_of_one_kind_refuses_the_others_at_the_unit() => TestTables.Finds(
        "name,areal_capacity\nA,150 «mAh/g»\n", "PHILI5008", Severity.Error, "areal_capacity takes charge per area, such as mAh/cm²; 'mAh/g' is charge per mass.");

    [Theory]
    [InlineData("name,areal_capacity [mAh/cm²]\nA,1.85\nB,1.85 mAh cm-2\nC,~7\nD,\n")]
    [InlineData("name,temperature_C\nA,25\nB,RT\nC,298 K\n")]
    [InlineData("name,areal_capacity\nA,1.85 mAh/cm²\n")]
    [InlineData("name,lower_cutoff [V vs Li-In]\nA,2.2\nB,2.8 V vs Li⁺/Li\n")]
    [InlineData("name,notes [long ones]\nA,a\n")]
    public void Units_that_fit_are_not_told(string text) => TestTables.IsSilent(text);
}
