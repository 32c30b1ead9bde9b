using PhiLi.Cells;
using PhiLi.Transport;
using Xunit;
using static PhiLi.Tests.Transport.Budget.Solved;

namespace PhiLi.Tests.Transport.Budget;

public class StepBudgetTests
{
    [Fact]
    public void A_step_costs_its_current_times_the_resistances()
    {
        var budget = Separator()
            .With(AttributeRole.AnodeInterface, ("Resistance", "10 Ω·cm²"))
            .With(AttributeRole.Discharge, ("Capacity", "2.0 mAh/cm²"), ("CurrentDensity", "5 mA/cm²"))
            .With(AttributeRole.Charge, ("Capacity", "2.0 mAh/cm²"), ("Rate", "0.5C"))
            .With(AttributeRole.Discharge, ("Capacity", "2.0 mAh/cm²"), ("Time", "3 h"))
            .Budget();
        Assert.Equal(2, budget.Drops.Count);
        Near(0.1, budget.Drops[0].Overpotential.Value);
        Near(0.1, budget.Drops[0].Ohmic!.Value.Value);
        Near(10, budget.Drops[1].CurrentDensity.Value);
        Near(0.02, budget.Drops[1].Overpotential.Value);
    }

    [Fact]
    public void A_rate_means_the_nominal_capacity_and_not_what_was_delivered()
    {
        var drop = Assert.Single(Separator()
            .With(AttributeRole.Cathode, TestMaterials.Lco, ("NominalCapacity", "2.0 mAh/cm²"))
            .With(AttributeRole.Discharge, ("Capacity", "1.5 mAh/cm²"), ("Rate", "2C"))
            .Budget().Drops);
        Near(40, drop.CurrentDensity.Value);
    }

    [Fact]
    public void Estimates_cost_but_accuse_nobody()
    {
        var drop = Assert.Single(Separator()
            .With(AttributeRole.Cathode, TestMaterials.Lco, ("Thickness", "30 µm"), ("EffectiveConductivity", "0.1 mS/cm"))
            .With(AttributeRole.Discharge, ("Capacity", "2.0 mAh/cm²"), ("CurrentDensity", "5 mA/cm²"))
            .Budget().Drops);
        Near(0.1, drop.Overpotential.Value);
        Near(0.05, drop.Ohmic!.Value.Value);
    }

    [Fact]
    public void Kinetics_in_a_composite_load_its_rails_at_the_steps_own_current()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, TestMaterials.Lco, ("Thickness", "30 µm"), ("EffectiveConductivity", "0.1 mS/cm"))
            .With(AttributeRole.CathodeInterface, ("ExchangeCurrentDensity", "1.0 mA/cm²"))
            .With(AttributeRole.Discharge, ("Capacity", "2.0 mAh/cm²"), ("CurrentDensity", "10 mA/cm²"))
            .Budget();
        var kinetic = ButlerVolmer.Resistance(100, 10, 298.15)!.Value;
        Near(100 * CompositeElectrode.Resistance(3e-3, 0, kinetic)!.Value, Assert.Single(budget.Drops).Overpotential.Value);
        Near(CompositeElectrode.Resistance(3e-3, 0, ButlerVolmer.ChargeTransfer(10, 298.15)!.Value)!.Value, budget.Total!.Value.Value);
        Assert.Null(budget.Declared);
    }

    [Fact]
    public void Without_an_allowed_overpotential_there_is_no_ceiling() => Assert.Null(Separator().Budget().PhiCeiling);

    [Fact]
    public void Halving_the_largest_part_gains_most()
    {
        var budget = Separator().With(AttributeRole.AnodeInterface, ("Resistance", "30 Ω·cm²")).Budget();
        Near(40.0 / 25, budget.GainOfHalving(budget.Part("AnodeInterface"))!.Value);
        Near(40.0 / 35, budget.GainOfHalving(budget.Part("Electrolyte"))!.Value);
        Assert.Equal(TransportDomain.Interfaces, budget.Bottleneck);
    }

    /// <summary>10 Ω·cm².</summary>
    private static TestCell Separator() =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "100 µm"), ("Conductivity", "1.0 mS/cm"));
}
