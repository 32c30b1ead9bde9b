using PhiLi.Cells;
using Xunit;
using static PhiLi.Tests.Transport.Budget.Solved;

namespace PhiLi.Tests.Transport.Budget;

public class BalanceTests
{
    private static readonly MaterialDeclaration Foil = TestMaterials.Of(
        "N.Foil", AttributeRole.ActiveMaterial, [Family.MetalAnode, Family.Anode],
        ("Formula", "Li"), ("Electrons", "1"), ("Density", "0.534 g/cm³"), ("AverageVoltage", "0 V"));

    private static readonly MaterialDeclaration Graphite = TestMaterials.Of(
        "N.Graphite", AttributeRole.ActiveMaterial, [Family.HostAnode, Family.Anode], ("Formula", "C6"), ("Electrons", "1"), ("ReversibleCapacity", "350 mAh/g"));

    [Fact]
    public void Fifty_micrometres_of_lithium_hold_10_31()
    {
        var reserve = TestCell.Cell().With(AttributeRole.Anode, Foil, ("Thickness", "50 µm")).Budget().LithiumReserve;
        Near(10.31, In(reserve, "mAh/cm²"), 1e-3);
        Assert.InRange(10.31, reserve!.Value.Lower / 36000, reserve.Value.Upper / 36000);
    }

    [Fact]
    public void Lithium_by_mass_counts_too_and_a_host_is_no_reserve()
    {
        Near(3.86188, In(TestCell.Cell().With(AttributeRole.Anode, Foil, ("ActiveLoading", "1.0 mg/cm²")).Budget().LithiumReserve, "mAh/cm²"), 1e-5);
        Assert.Null(TestCell.Cell().With(AttributeRole.Anode, Graphite, ("Thickness", "50 µm")).Budget().LithiumReserve);
    }

    [Fact]
    public void A_host_is_balanced_by_what_cycles_on_it()
    {
        TestCell With(MaterialDeclaration anode, params (string, string)[] loading) => TestCell.Cell()
            .With(AttributeRole.Cathode, TestMaterials.Cathode("LiCoO2", ("ReversibleCapacity", "140 mAh/g")), ("ActiveLoading", "20 mg/cm²"))
            .With(AttributeRole.Anode, anode, loading);
        Near(1.25, With(Graphite, ("ActiveLoading", "10 mg/cm²")).Budget().NegativeToPositive!.Value.Value);
        Assert.Null(With(Foil, ("ActiveLoading", "1 mg/cm²")).Budget().NegativeToPositive);
        Assert.Null(With(Graphite, ("ActiveMass", "10 mg")).Budget().NegativeToPositive);
    }

    [Fact]
    public void The_stack_of_the_known_check_has_285_and_760()
    {
        var aluminium = TestMaterials.Of("N.Al", null, [Family.Layer]);
        var budget = TestCell.Cell()
            .With(AttributeRole.CathodeCollector, aluminium, ("Thickness", "10 µm"), ("Density", "3.0 g/cm³"))
            .With(AttributeRole.Cathode, TestMaterials.Lco, ("CompositeLoading", "20.864 mg/cm²"), ("Thickness", "60 µm"))
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "30 µm"), ("Density", "2.0 g/cm³"))
            .With(AttributeRole.Anode, Foil, ("Thickness", "40 µm"))
            .With(AttributeRole.AnodeCollector, aluminium, ("Thickness", "10 µm"), ("Density", "8.0 g/cm³"))
            .With(AttributeRole.Discharge, ("Capacity", "3.0 mAh/cm²"), ("Rate", "0.1C"), ("AverageVoltage", "3.8 V"))
            .Budget();

        // 20.864 + 3 + 6 + 2.136 + 8 = 40 mg/cm².
        var stack = budget.Stack!;
        Near(285, In(stack.SpecificEnergy, "Wh/kg"));
        Near(760, In(stack.EnergyDensity, "Wh/L"));
        Assert.Empty(stack.LeftOut);
    }

    [Fact]
    public void What_is_left_out_of_the_stack_is_named()
    {
        var stack = TestCell.Cell()
            .With(AttributeRole.Cathode, TestMaterials.Lco, ("ActiveLoading", "20 mg/cm²"))
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "30 µm"))
            .With(AttributeRole.Discharge, ("Capacity", "3.0 mAh/cm²"), ("AverageVoltage", "4.0 V"))
            .Budget().Stack!;
        Near(600, In(stack.SpecificEnergy, "Wh/kg"));
        Assert.Null(stack.EnergyDensity);
        Assert.Equal(["thickness of cathode", "all of the cathode's composite but its active material", "mass of Electrolyte", "anode", "collectors"], stack.LeftOut);
    }

    [Fact]
    public void A_potential_against_indium_is_less_than_the_cells_voltage_by_the_anodes()
    {
        var indium = TestMaterials.Of("N.LiIn", AttributeRole.ActiveMaterial, [Family.AlloyAnode, Family.Anode], ("AverageVoltage", "0.62 V"));
        TestCell With(string voltage) => TestCell.Cell()
            .With(AttributeRole.Cathode, TestMaterials.Lco, ("CompositeLoading", "20 mg/cm²"))
            .With(AttributeRole.Anode, indium)
            .With(AttributeRole.Discharge, ("Capacity", "2.0 mAh/cm²"), ("AverageVoltage", voltage));
        Near(320, In(With("3.2 V vs Li-In").Budget().Stack!.SpecificEnergy, "Wh/kg"));
        Near(320, In(With("3.82 V vs Li⁺/Li").Budget().Stack!.SpecificEnergy, "Wh/kg"));
        Near(320, In(With("3.2 V").Budget().Stack!.SpecificEnergy, "Wh/kg"));
    }

    [Fact]
    public void Without_an_average_voltage_there_is_no_energy() => Assert.Null(TestCell.Cell()
        .With(AttributeRole.Cathode, TestMaterials.Lco, ("CompositeLoading", "20 mg/cm²"), ("Thickness", "60 µm"))
        .With(AttributeRole.Discharge, ("Capacity", "2.0 mAh/cm²"), ("Rate", "1C"))
        .Budget().Stack);
}
