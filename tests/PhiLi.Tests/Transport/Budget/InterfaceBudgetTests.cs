using System;
using System.Linq;
using PhiLi.Cells;
using Xunit;
using static PhiLi.Tests.Transport.Budget.Solved;

namespace PhiLi.Tests.Transport.Budget;

public class InterfaceBudgetTests
{
    private static readonly MaterialDeclaration Niobate = TestMaterials.Of("N.Niobate", AttributeRole.IonConductor, [Family.Layer], ("StableTo", "3.88 V vs Li⁺/Li"));

    [Fact]
    public void A_symmetric_cell_is_halved_and_an_area_divides()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.CathodeInterface, ("Resistance", "40 Ω·cm²"), ("Of", "1"))
            .With(AttributeRole.AnodeInterface, ("Resistance", "30 Ω·cm²"), ("AreaEnhancement", "3"))
            .Budget();
        Near(20, budget.Ohms("CathodeInterface"));
        Near(10, budget.Ohms("AnodeInterface"));
        Near(30, Ohms(budget.Declared));
        Assert.Equal(Provenance.Derived, budget.Part("CathodeInterface").Provenance);
        Assert.Equal(TransportDomain.Interfaces, budget.Bottleneck);
        Assert.Contains("3 times", Assert.Single(budget.Texts("mixed-conducting scaffold")));
    }

    [Fact]
    public void A_resistance_as_it_stands_is_declared()
    {
        var part = TestCell.Cell().With(AttributeRole.AnodeInterface, ("Resistance", "5 Ω·cm²")).Budget().Part("AnodeInterface");
        Assert.Equal(Provenance.Declared, part.Provenance);
        Near(4.5e-4, part.Value!.Value.Lower);
        Near(5.5e-4, part.Value!.Value.Upper);
    }

    [Fact]
    public void Layers_inside_a_measured_resistance_are_named_and_not_added()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.CathodeCoating, Niobate, ("Thickness", "10 nm"), ("Conductivity", "1e-6 S/cm"))
            .With(AttributeRole.CathodeInterface, ("Resistance", "20 Ω·cm²"))
            .With(AttributeRole.AnodeInterlayer, Niobate, ("Thickness", "100 nm"), ("Conductivity", "1e-6 S/cm"))
            .With(AttributeRole.AnodeInterface, ("Resistance", "30 Ω·cm²"))
            .Budget();
        Near(50, Ohms(budget.Total));
        Assert.All(["CathodeCoating", "AnodeInterlayer"], name => Assert.True(budget.Part(name) is { IsInside: true, Value: null }));
        Assert.Null(budget.GainOfHalving(budget.Part("CathodeCoating")));
    }

    [Fact]
    public void Layers_of_interfaces_that_nobody_measured_add_their_own()
    {
        var cathode = TestMaterials.Cathode("LiCoO2", ("Density", "5.0 g/cm³"));
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, cathode, ("ActiveLoading", "20 mg/cm²"), ("Thickness", "80 µm"), ("ParticleRadius", "2.5 µm"))
            .With(AttributeRole.CathodeCoating, Niobate, ("Thickness", "10 nm"), ("Conductivity", "1e-9 S/cm"))
            .With(AttributeRole.AnodeInterlayer, Niobate, ("Thickness", "100 nm"), ("Conductivity", "1e-6 S/cm"))
            .Budget();

        // ε is 0.5 and the roughness 3 · 0.5 · 80/2.5 = 48; 10 nm at 1e-9 S/cm are 1000 Ω·cm² of surface.
        Near(1000 / 48.0, budget.Ohms("CathodeCoating"));
        Assert.Equal(Provenance.Library, budget.Part("CathodeCoating").Provenance);
        Near(10, budget.Ohms("AnodeInterlayer"));
        Assert.Equal(Provenance.Derived, budget.Part("AnodeInterlayer").Provenance);
    }

    [Fact]
    public void A_coating_on_an_unknown_surface_is_unknown()
    {
        var part = TestCell.Cell().With(AttributeRole.CathodeCoating, Niobate, ("Thickness", "10 nm"), ("Conductivity", "1e-6 S/cm")).Budget().Part("CathodeCoating");
        Assert.Null(part.Value);
        Assert.False(part.IsInside);
        Assert.Contains("surface", part.How);
    }

    [Fact]
    public void Kinetics_are_linear_in_the_parts_and_bent_in_the_steps()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.AnodeInterface, ("ExchangeCurrentDensity", "1.0 mA/cm²"), ("Resistance", "99 Ω·cm²"))
            .With(AttributeRole.Discharge, ("Capacity", "1.85 mAh/cm²"), ("CurrentDensity", "10 mA/cm²"))
            .Budget();
        var thermal = 8.314462618 * 298.15 / 96485.33212;
        Near(thermal * 1e3, budget.Ohms("AnodeInterface"), 1e-8);
        var drop = Assert.Single(budget.Drops);
        Near(2 * thermal * Math.Asinh(5), drop.Overpotential.Value, 1e-8);
        Assert.Null(drop.Ohmic);
        Assert.Null(budget.Declared);
    }

    [Fact]
    public void The_parts_stand_in_the_cells_order_under_names_of_their_own()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.AnodeInterface, ("Resistance", "5 Ω·cm²"))
            .With(AttributeRole.AnodeInterlayer, Niobate)
            .With(AttributeRole.Electrolyte, TestMaterials.Sulfide)
            .With(AttributeRole.CathodeCoating, Niobate)
            .With(AttributeRole.CathodeCoating, Niobate)
            .Budget();
        Assert.Equal(
            ["CathodeTransport", "CathodeCoating1", "CathodeCoating2", "CathodeInterface", "Electrolyte", "AnodeInterlayer", "AnodeInterface"],
            budget.Parts.Select(part => part.Name));
    }
}
