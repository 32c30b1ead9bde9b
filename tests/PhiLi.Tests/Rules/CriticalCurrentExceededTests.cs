using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CriticalCurrentExceededTests
{
    private static readonly CriticalCurrentExceeded _rule = new();

    private static readonly MaterialDeclaration _indium = TestMaterials.Of("PhiLi.Materials.LithiumIndium", AttributeRole.ActiveMaterial, ["PhiLi.Materials.AlloyAnode", Family.Anode], ("Formula", "In"));
    private static readonly MaterialDeclaration _anyMetal = TestMaterials.Of(Family.MetalAnode, null, [Family.Anode]);

    [Fact]
    public void A_charge_above_it_is_accused()
    {
        var finding = Cell(Known.LithiumMetal, Known.LithiumMetal, "0.74 mA/cm²").Charge("1.85 mAh/cm²", ("CurrentDensity", "1.85 mA/cm²")).Finds(_rule, Severity.Warning, 4, 1,
            "1.85 mA/cm² plates lithium above the critical current density of 0.74 mA/cm², measured with the same counter electrode. "
            + "Charge more slowly, or correct one of them; if the cell stood it, accept it with a reason.");
        Assert.Equal([new Place(3, 0)], finding.Also);
    }

    [Fact]
    public void A_rate_of_the_nominal_capacity_is_a_current_too() =>
        Cell(Known.LithiumMetal, Known.LithiumMetal, "0.74 mA/cm²").Charge("1.85 mAh/cm²", ("Rate", "1C")).Finds(_rule, Severity.Warning, 4, 1,
            "1C, 1.87 mA/cm², plates lithium above the critical current density of 0.74 mA/cm², measured with the same counter electrode. "
            + "Charge more slowly, or correct one of them; if the cell stood it, accept it with a reason.");

    [Fact]
    public void A_discharge_strips_the_anode() =>
        Cell(Known.LithiumMetal, Known.LithiumMetal, "0.74 mA/cm²").Discharge("1.85 mAh/cm²", ("CurrentDensity", "1.85 mA/cm²")).IsSilent(_rule);

    // doi:10.1002/adfm.202312832 runs on Li-In at 8 mA/cm², far above what its electrolyte stands against lithium.
    [Fact]
    public void Another_counter_electrode_says_nothing()
    {
        Cell(_indium, Known.LithiumMetal, "0.74 mA/cm²").Charge("1.85 mAh/cm²", ("CurrentDensity", "8.03 mA/cm²")).IsSilent(_rule);
        Cell(Known.LithiumMetal, _indium, "0.74 mA/cm²").Charge("1.85 mAh/cm²", ("CurrentDensity", "8.03 mA/cm²")).IsSilent(_rule);
        Cell(_indium, _indium, "0.74 mA/cm²").Charge("1.85 mAh/cm²", ("CurrentDensity", "8.03 mA/cm²")).IsSilent(_rule);
    }

    [Fact]
    public void The_family_stands_for_the_metal() =>
        Cell(_anyMetal, Known.LithiumMetal, "0.74 mA/cm²").Charge("1.85 mAh/cm²", ("CurrentDensity", "1.85 mA/cm²")).Finds(_rule, Severity.Warning);

    [Theory]
    [InlineData("1.9 mA/cm²")]
    [InlineData(">1 mA/cm²")]
    [InlineData("1.8(1) mA/cm²")]
    public void What_may_be_below_it_is_left_alone(string critical) =>
        Cell(Known.LithiumMetal, Known.LithiumMetal, critical).Charge("1.85 mAh/cm²", ("CurrentDensity", "1.85 mA/cm²")).IsSilent(_rule);

    [Fact]
    public void Of_several_the_highest_counts() =>
        Cell(Known.LithiumMetal, Known.LithiumMetal, "0.74 mA/cm²").With(AttributeRole.CriticalCurrent, Known.LithiumMetal, ("CurrentDensity", "2.0 mA/cm²"))
            .Charge("1.85 mAh/cm²", ("CurrentDensity", "1.85 mA/cm²")).IsSilent(_rule);

    private static TestCell Cell(MaterialDeclaration anode, MaterialDeclaration counter, string critical) =>
        TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "11.0 mg/cm²"), ("NominalCapacity", "170 mAh/g"))
            .With(AttributeRole.Anode, anode).With(AttributeRole.CriticalCurrent, counter, ("CurrentDensity", critical));
}
