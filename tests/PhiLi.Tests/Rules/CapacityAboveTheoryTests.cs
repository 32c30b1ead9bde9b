using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CapacityAboveTheoryTests
{
    private static readonly CapacityAboveTheory _rule = new();

    [Fact]
    public void A_discharge_above_the_formula_cannot_be() =>
        TestCell.Cell().Cathode(Known.Nmc622).Discharge("300.5 mAh/g").Finds(_rule, Severity.Error, 2, 0,
            "300.5 mAh/g on discharge is more than NMC622 holds in theory: 276.5 mAh/g (LiNi0.6Mn0.2Co0.2O2, n = 1). "
            + "Check the capacity, its basis and the material; if it stands as published, accept it with a reason.");

    [Fact]
    public void Nor_can_an_areal_one_above_what_the_loading_holds()
    {
        var finding = TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "11.0 mg/cm²")).Discharge("3.50 mAh/cm²").Finds(_rule, Severity.Error, 2, 0,
            "3.50 mAh/cm² on discharge is more than 11.0 mg/cm² of NMC622 hold in theory: 3.042 mAh/cm² (276.5 mAh/g, LiNi0.6Mn0.2Co0.2O2, n = 1). "
            + "Check the capacity, its basis and the material; if it stands as published, accept it with a reason.");
        Assert.Equal([new Place(1, 0)], finding.Also);
    }

    [Fact]
    public void Nor_a_charge_in_all_above_what_the_mass_holds() =>
        TestCell.Cell().Cathode(Known.Nmc622, ("CompositeMass", "10.0 mg"), ("ActiveFraction", "70.0 %")).Discharge("2.10 mAh").Finds(_rule, Severity.Error, 2, 0,
            "2.10 mAh on discharge is more than 10.0 mg × 70.0 % of NMC622 hold in theory: 1.936 mAh (276.5 mAh/g, LiNi0.6Mn0.2Co0.2O2, n = 1). "
            + "Check the capacity, its basis and the material; if it stands as published, accept it with a reason.");

    [Fact]
    public void What_both_say_is_told_once()
    {
        var finding = TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "11.0 mg/cm²"))
            .Discharge("3.50 mAh/cm²", ("SpecificCapacity", "318.1 mAh/g")).Finds(_rule, Severity.Error, 2, 1,
            "318.1 mAh/g on discharge is more than NMC622 holds in theory: 276.5 mAh/g (LiNi0.6Mn0.2Co0.2O2, n = 1); "
            + "3.50 mAh/cm² is above 3.042 mAh/cm² (11.0 mg/cm²) too. "
            + "Check the capacity, its basis and the material; if it stands as published, accept it with a reason.");
        Assert.Equal([new Place(2, 0), new Place(1, 0)], finding.Also);
    }

    [Theory]
    [InlineData("276.5 mAh/g")]
    [InlineData("277 mAh/g")]
    [InlineData("300 mAh/g")]
    [InlineData("280(5) mAh/g")]
    [InlineData(">250 mAh/g")]
    public void What_the_digits_allow_is_not_accused(string capacity) => TestCell.Cell().Cathode(Known.Nmc622).Discharge(capacity).IsSilent(_rule);

    [Fact]
    public void A_material_of_no_known_family_is_as_its_formula_says() =>
        TestCell.Cell().Cathode(TestMaterials.Of("N.Mine", AttributeRole.ActiveMaterial, [Family.Cathode], ("Formula", "Li2FeSiO4"), ("Electrons", "1")))
            .Discharge("250.5 mAh/g").Finds(_rule, Severity.Error);

    [Fact]
    public void A_family_without_a_formula_has_no_theory() =>
        TestCell.Cell().Cathode(TestMaterials.Of("N.Mine", AttributeRole.ActiveMaterial, [Family.Cathode])).Discharge("5000 mAh/g").IsSilent(_rule);

    [Theory]
    [InlineData("147.5 mAh/g", null)]
    [InlineData("210.5 mAh/g", nameof(Severity.Warning))]
    [InlineData("296.0 mAh/g", nameof(Severity.Warning))]
    [InlineData("297.5 mAh/g", nameof(Severity.Error))]
    public void A_spinel_takes_a_second_lithium(string capacity, string? severity)
    {
        TestCell.Cell().Cathode(Known.Lmo).Discharge(capacity).Answers(_rule, severity);
    }

    [Fact]
    public void A_spinel_says_what_a_second_lithium_would_allow() =>
        TestCell.Cell().Cathode(Known.Lmo).Discharge("210.5 mAh/g").Finds(_rule, Severity.Warning, 2, 0,
            "210.5 mAh/g on discharge is more than LMO holds in theory: 148.2 mAh/g (LiMn2O4, n = 1). "
            + "A second lithium would allow 296.5 mAh/g; check the capacity and its basis, or accept it with a reason.");

    // Published: 1850 and 1682 mAh/g of sulfur on sulfide catholytes (doi:10.1021/acsami.8b15121, doi:10.1002/adfm.201900392).
    [Theory]
    [InlineData("1850 mAh/g")]
    [InlineData("1682 mAh/g")]
    public void Sulfur_above_theory_is_implausible_and_not_impossible(string capacity) =>
        TestCell.Cell().Cathode(Known.Sulfur).Discharge(capacity).Finds(_rule, Severity.Warning);

    [Fact]
    public void Layered_sulfides_can_get_help_from_the_catholyte() =>
        TestCell.Cell().Cathode(Known.TitaniumDisulfide).Discharge("260.5 mAh/g").Finds(_rule, Severity.Warning, 2, 0,
            "260.5 mAh/g on discharge is more than TiS₂ holds in theory: 239.3 mAh/g (TiS2, n = 1). "
            + "A redox-active electrolyte can add to it; check the capacity and its basis, or accept it with a reason.");

    [Fact]
    public void Charges_can_hold_side_reactions() =>
        TestCell.Cell().Cathode(Known.Nmc622).Charge("300.5 mAh/g").Finds(_rule, Severity.Warning, 2, 0,
            "300.5 mAh/g on charge is more than NMC622 holds in theory: 276.5 mAh/g (LiNi0.6Mn0.2Co0.2O2, n = 1). "
            + "A charge can hold side reactions; check the capacity and its basis, or accept it with a reason.");

    [Fact]
    public void So_can_first_cycles() => TestCell.Cell().Cathode(Known.Nmc622).Discharge("300.5 mAh/g", ("Cycle", "1")).Finds(_rule, Severity.Warning);

    [Fact]
    public void A_nominal_capacity_above_theory_is_a_convention_gone_wrong() =>
        TestCell.Cell().Cathode(Known.Lfp, ("NominalCapacity", "190 mAh/g")).Finds(_rule, Severity.Warning, 1, 0,
            "NominalCapacity 190 mAh/g is more than LFP holds in theory: 169.9 mAh/g (LiFePO4, n = 1). "
            + "Correct it, or state what the material exchanges in its Electrons.");

    [Fact]
    public void That_of_an_anode_too() =>
        TestCell.Cell().With(AttributeRole.Anode, Known.Graphite, ("ActiveLoading", "10.0 mg/cm²"), ("NominalCapacity", "4.50 mAh/cm²"))
            .Finds(_rule, Severity.Warning, 1, 1,
            "NominalCapacity 4.50 mAh/cm² is more than 10.0 mg/cm² of Graphite hold in theory: 3.719 mAh/cm² (371.9 mAh/g, C6, n = 1). "
            + "Correct it, or state what the material exchanges in its Electrons.");

    [Theory]
    [InlineData("1672 mAh/g", null)]
    [InlineData("1675 mAh/g", nameof(Severity.Info))]
    public void Both_of_the_1C_of_sulfur_are_in_use(string nominal, string? severity)
    {
        TestCell.Cell().Cathode(Known.Sulfur, ("NominalCapacity", nominal)).Answers(_rule, severity);
    }

    [Fact]
    public void A_fit_to_one_of_two_loadings_that_disagree_is_no_second_fault() =>
        TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "5.0 mg/cm²"), ("CompositeLoading", "14.0 mg/cm²"), ("ActiveFraction", "80 wt%"))
            .Discharge("2.50 mAh/cm²").IsSilent(_rule);

    [Fact]
    public void Ampere_hours_for_milliampere_hours_are_put_right_here()
    {
        var cell = TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "11.0 mg/cm²")).Discharge("1.85 Ah/cm²");
        Assert.Equal("1.85 mAh/cm²", cell.Finds(_rule, Severity.Error).Fixed("1.85 Ah/cm²"));
        cell.IsSilent(new ImplausibleMagnitude());
    }
}
