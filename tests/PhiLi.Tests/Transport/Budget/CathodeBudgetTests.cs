using System;
using System.Globalization;
using PhiLi.Cells;
using PhiLi.Transport;
using Xunit;
using static PhiLi.Tests.Transport.Budget.Solved;

namespace PhiLi.Tests.Transport.Budget;

public class CathodeBudgetTests
{
    private static readonly MaterialDeclaration Lco = TestMaterials.Cathode("LiCoO2", ("Density", "5.0 g/cm³"));
    private static readonly MaterialDeclaration Catholyte = TestMaterials.Conductor(Family.Argyrodite, ("Density", "2.0 g/cm³"));
    private static readonly MaterialDeclaration Carbon = TestMaterials.Of("N.Carbon", AttributeRole.IonConductor, ["PhiLi.Materials.ConductorMaterial"], ("Density", "2.0 g/cm³"));

    [Theory]
    [InlineData("30 µm", "0.3 mS/cm", "0.6 mS/cm", "2 Ω·cm²", 6.7179)]
    [InlineData("30 µm", "0.1 mS/cm", "3 mS/cm", "10 Ω·cm²", 18.8704)]
    [InlineData("100 µm", "0.1 mS/cm", "0.25 mS/cm", "3 Ω·cm²", 40.7186)]
    [InlineData("50 µm", "1 mS/cm", "1 mS/cm", "50 Ω·cm²", 53.3306)]
    public void Two_rails_and_their_charge_transfer_are_one_resistance(string thickness, string ionic, string electronic, string transfer, double ohms)
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("Thickness", thickness), ("EffectiveConductivity", ionic), ("ElectronicConductivity", electronic))
            .With(AttributeRole.CathodeInterface, ("Resistance", transfer))
            .Budget();
        Near(ohms, Ohms(budget.Total), 1e-5);
        Near(ohms, Ohms(budget.Declared), 1e-5);
        Near(double.Parse(transfer.Split(' ')[0], CultureInfo.InvariantCulture), budget.Ohms("CathodeInterface"));
        Assert.Equal(Provenance.Derived, budget.Part("CathodeTransport").Provenance);
    }

    [Fact]
    public void Without_charge_transfer_a_third_of_the_ions_way_is_an_estimate()
    {
        var budget = TestCell.Cell().With(AttributeRole.Cathode, Lco, ("Thickness", "30 µm"), ("EffectiveConductivity", "0.1 mS/cm")).Budget();
        var part = budget.Part("CathodeTransport");
        Near(10, budget.Ohms("CathodeTransport"));
        Assert.Equal(Provenance.Estimate, part.Provenance);
        Assert.Contains("electrons count as free", part.How);
        Assert.Null(budget.Part("CathodeInterface").Value);
        Assert.Null(budget.Declared);
    }

    [Theory]
    [InlineData("20 vol%", 0.0022676)]
    [InlineData("30 vol%", 0.0277778)]
    [InlineData("50 vol%", 0.1638322)]
    public void A_random_catholyte_conducts_above_its_threshold(string share, double relative)
    {
        var budget = Mixed(Architecture.RandomMixture, share).Budget();
        Near(10 / relative / 3, budget.Ohms("CathodeTransport"), 1e-4);
        Assert.True(budget.Part("CathodeTransport").Validity.HasFlag(Validity.Estimate));
    }

    [Fact]
    public void Below_its_threshold_it_is_not_connected_and_no_number()
    {
        var part = Mixed(Architecture.NotStated, "10 vol%").Budget().Part("CathodeTransport");
        Assert.Null(part.Value);
        Assert.True(part.Validity.HasFlag(Validity.NotConnected));
    }

    [Theory]
    [InlineData(Architecture.VerticallyAligned)]
    [InlineData(Architecture.PillarArray)]
    [InlineData(Architecture.BicontinuousScaffold)]
    [InlineData(Architecture.CosinteredMonolith)]
    public void A_continuous_phase_has_no_threshold_and_is_a_best_case(Architecture architecture)
    {
        var budget = Mixed(architecture, "10 vol%").With(AttributeRole.CathodeInterface, ("Resistance", "1000 Ω·cm²")).Budget();
        var part = budget.Part("CathodeTransport");
        Assert.True(part.Validity.HasFlag(Validity.BestCase));
        Assert.Equal(Provenance.Derived, part.Provenance);

        // R_i is 100 Ω·cm², a tenth of R_ct.
        Near((Math.Sqrt(1e5) / Math.Tanh(Math.Sqrt(0.1))) - 1000, budget.Ohms("CathodeTransport"), 1e-8);
        Assert.Contains("best case", Assert.Single(budget.Texts("electrode architecture")));
    }

    [Fact]
    public void A_declared_tortuosity_wins_over_percolation()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("Thickness", "100 µm"), ("Porosity", "20 %"), ("Tortuosity", "4"))
            .With(AttributeRole.Catholyte, Catholyte, ("Share", "50 vol%"), ("Conductivity", "1.0 mS/cm"))
            .Budget();

        // σ·ε/τ = 1 · 0.5 · 0.8 / 4 = 0.1 mS/cm.
        Near(100.0 / 3, budget.Ohms("CathodeTransport"));
    }

    [Fact]
    public void A_liquid_fills_the_pores()
    {
        var liquid = TestMaterials.Conductor(Family.Liquid, ("Conductivity", "10 mS/cm"));
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("Thickness", "100 µm"), ("Porosity", "25 %"), ("Tortuosity", "2.5"))
            .With(AttributeRole.Catholyte, liquid)
            .Budget();
        Near(10.0 / 3, budget.Ohms("CathodeTransport"));
    }

    [Fact]
    public void Masses_thickness_and_densities_give_porosity_and_phases()
    {
        // 70, 27 and 3 wt% of 5, 2 and 2 g/cm³ are 0.14 + 0.135 + 0.015 = 0.29 cm³/g, so that 20 mg/cm² fill 58 µm of 80.
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("CompositeLoading", "20.0 mg/cm²"), ("ActiveFraction", "70.0 wt%"), ("Thickness", "80.0 µm"))
            .With(AttributeRole.Catholyte, Catholyte, ("Share", "27 wt%"), ("Conductivity", "1.0 mS/cm"))
            .With(AttributeRole.ConductiveAdditive, Carbon, ("Share", "3 wt%"))
            .Budget();
        var composite = budget.Composite!;
        Near(1 - (58.0 / 80), composite.Porosity!.Value.Value);
        Assert.InRange(composite.Porosity.Value.Lower, 0.2, 0.275);
        Assert.InRange(composite.Porosity.Value.Upper, 0.275, 0.35);
        Near(28.0 / 80, composite.Active!.Value);
        Near(27.0 / 80, composite.Ionic!.Value);
        Near(3.0 / 80, composite.Electronic!.Value);
        Near(80e-4 / (1e-3 * Math.Pow(((27.0 / 80) - 0.16) / 0.84, 2)) / 3, budget.Ohms("CathodeTransport"));

        // Carbon black of 3 wt% is no heap of spheres that fails to touch.
        Assert.Contains("electrons count as free", budget.Part("CathodeTransport").How);
    }

    [Fact]
    public void Of_a_declared_porosity_mass_shares_take_their_part()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("ActiveFraction", "70 wt%"), ("Porosity", "10 %"))
            .With(AttributeRole.Catholyte, Catholyte, ("Share", "30 wt%"))
            .Budget();
        Near(0.9 * 0.15 / 0.29, budget.Composite!.Ionic!.Value);
        Assert.Null(budget.Composite.Porosity);
    }

    [Fact]
    public void A_mass_share_is_largest_where_every_other_one_is_least()
    {
        // 0.142, 0.135 and 0.01 cm³ in a gram; of the catholyte 26.5 to 27.5 wt%, of the others the same half per cent more or less.
        var cell = TestCell.Cell()
            .With(AttributeRole.Cathode, TestMaterials.Cathode("LiCoO2", ("Density", "5.0000000 g/cm³")), ("ActiveFraction", "71 wt%"), ("Porosity", "0 %"))
            .With(AttributeRole.Catholyte, TestMaterials.Conductor(Family.Argyrodite, ("Density", "2.0000000 g/cm³")), ("Share", "27 wt%"))
            .With(AttributeRole.ConductiveAdditive, Carbon, ("Share", "2 wt%"))
            .Read();
        var catholyte = Assert.NotNull(new PhaseVolumes(cell).Of(Assert.Single(cell.Parts, static part => part.Role == AttributeRole.Catholyte))).Fraction;
        Near(0.135 / (0.142 + 0.135 + 0.01), catholyte.Value);
        Near(0.1375 / (0.1375 + 0.141 + (0.015 / 2.05)), catholyte.Upper, 1e-6);

        // A porosity of 0 % may be half a per cent.
        Near(0.995 * 0.1325 / (0.1325 + 0.143 + (0.025 / 1.95)), catholyte.Lower, 1e-6);
    }

    [Fact]
    public void A_binder_that_nobody_declares_leaves_the_others_their_volume()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("CompositeLoading", "20 mg/cm²"), ("ActiveFraction", "70 wt%"), ("Thickness", "80 µm"))
            .With(AttributeRole.Catholyte, Catholyte, ("Share", "20 wt%"))
            .Budget();
        Near(0.25, budget.Composite!.Ionic!.Value);
        Assert.Null(budget.Composite.Porosity);
    }

    [Fact]
    public void More_solid_than_fits_is_told_as_it_is()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("CompositeLoading", "50 mg/cm²"), ("ActiveFraction", "100 wt%"), ("Thickness", "50 µm"))
            .Budget();
        Near(-1, budget.Composite!.Porosity!.Value.Value);
    }

    [Theory]
    [InlineData("1", "100", "1 vol%", true)]
    [InlineData("1", "50", "1 vol%", false)]
    [InlineData("2", "200", "1 vol%", true)]
    [InlineData("0", "1", "10 vol%", false)]
    [InlineData("0", "1", "20 vol%", true)]
    public void An_additive_of_a_stated_shape_carries_electrons_above_its_threshold(string shape, string aspect, string share, bool isConnected)
    {
        var part = Mixed(Architecture.DualPercolatingNetwork, "40 vol%")
            .With(AttributeRole.ConductiveAdditive, Carbon, ("Share", share), ("Shape", shape), ("AspectRatio", aspect), ("Conductivity", "100 S/cm"))
            .Budget().Part("CathodeTransport");
        Assert.Equal(isConnected, part.Value is not null);
        Assert.Equal(!isConnected, part.Validity.HasFlag(Validity.NotConnected));
    }

    [Fact]
    public void Nanowires_of_an_electrolyte_carry_ions_by_their_shape()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("Thickness", "100 µm"), ("Porosity", "0 %"), ("Architecture", "4"))
            .With(AttributeRole.ConductiveAdditive, Catholyte, ("Share", "10 vol%"), ("Shape", "1"), ("AspectRatio", "70"), ("Conductivity", "1.0 mS/cm"))
            .Budget();
        Near(10 / Math.Pow((0.1 - 0.01) / 0.99, 2) / 3, budget.Ohms("CathodeTransport"));
        Assert.Null(budget.Composite!.Electronic);
        Near(0.1, budget.Composite.Ionic!.Value);
    }

    [Fact]
    public void Without_a_catholyte_nothing_is_assumed_of_it()
    {
        var budget = TestCell.Cell()
            .With(AttributeRole.Cathode, Lco, ("Thickness", "100 µm"), ("Tortuosity", "3"))
            .With(AttributeRole.Electrolyte, Catholyte, ("Thickness", "30 µm"), ("Conductivity", "1.0 mS/cm"))
            .Budget();
        Assert.Null(budget.Part("CathodeTransport").Value);
        Assert.Contains("[Catholyte]", budget.Part("CathodeTransport").How);
    }

    /// <summary>100 µm of dense composite, of which the catholyte of 1 mS/cm has a share: 10 Ω·cm² if it were all of it.</summary>
    private static TestCell Mixed(Architecture architecture, string share) => TestCell.Cell()
        .With(AttributeRole.Cathode, Lco, ("Thickness", "100 µm"), ("Porosity", "0 %"), ("Architecture", ((int)architecture).ToString(CultureInfo.InvariantCulture)))
        .With(AttributeRole.Catholyte, Catholyte, ("Share", share), ("Conductivity", "1.0 mS/cm"));
}
