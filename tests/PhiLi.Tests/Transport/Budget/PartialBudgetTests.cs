using PhiLi.Cells;
using PhiLi.Transport;
using Xunit;

namespace PhiLi.Tests.Transport.Budget;

public class PartialBudgetTests
{
    [Fact]
    public void Nothing_declared_is_the_empty_budget()
    {
        Assert.Same(TransportBudget.Empty, TestCell.Empty().Budget());
        Assert.Same(TransportBudget.Empty, TestCell.Cell().Budget());
        Assert.Same(TransportBudget.Empty, TestCell.Material(AttributeRole.IonConductor, Family.Sulfide, ("Conductivity", "1 mS/cm")).Budget());
        Assert.Same(TransportBudget.Empty, TestCell.Empty().With(AttributeRole.AnodeInterface, ("Resistance", "5 Ω·cm²")).Budget());
        Assert.Same(
            TransportBudget.Empty,
            TestCell.Cell()
                .With(AttributeRole.Cathode, TestMaterials.Lco, ("ActiveLoading", "20 mg/cm²"))
                .With(AttributeRole.Electrolyte, TestMaterials.Sulfide, ("Thickness", "30 µm"))
                .With(AttributeRole.Anode, TestMaterials.Lithium)
                .With(AttributeRole.Conditions, ("Temperature", "60 °C"))
                .With(AttributeRole.Discharge, ("Capacity", "2 mAh/cm²"), ("Rate", "1C"))
                .Budget());
    }

    [Fact]
    public void What_cannot_be_read_is_not_there()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.AnodeInterface, ("Resistance", "5 apples"))
            .With(AttributeRole.CathodeInterface, ("Resistance", "-5 Ω·cm²"))
            .Budget();
        Assert.Null(budget.Total);
        Assert.Equal(4, budget.Parts.Count);
        Assert.All(budget.Parts, part => Assert.Equal(Provenance.Unknown, part.Provenance));
    }

    [Fact]
    public void A_balance_alone_lists_no_resistance()
    {
        var budget = TestCell.Cell().With(AttributeRole.Conditions, ("AllowedOverpotential", "100 mV")).Budget();
        Assert.Empty(budget.Parts);
        Assert.Equal(0.1, budget.AllowedOverpotential);
        Assert.Null(budget.PhiCeiling);
    }

    [Fact]
    public void A_second_cathode_or_interface_is_not_counted_twice()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.AnodeInterface, ("Resistance", "5.0 Ω·cm²"))
            .With(AttributeRole.AnodeInterface, ("Resistance", "7.0 Ω·cm²"))
            .Budget();
        Solved.Near(5, Solved.Ohms(budget.Total));
    }
}
