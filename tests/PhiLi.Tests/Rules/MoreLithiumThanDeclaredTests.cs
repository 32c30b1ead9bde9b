using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class MoreLithiumThanDeclaredTests
{
    private static readonly MoreLithiumThanDeclared _rule = new();

    private static readonly MaterialDeclaration _anodeFree = TestMaterials.Of(Family.AnodeFree, null, [Family.Anode]);

    // A micrometre of lithium holds 0.2062 mAh/cm².
    [Fact]
    public void A_foil_too_thin_for_its_sulfur()
    {
        var finding = Cell(Known.Sulfur, "5.0 µm").Discharge("1.85 mAh/cm²", ("Rate", "0.1C")).Finds(_rule, Severity.Error, 3, 0,
            "1.85 mAh/cm² on discharge is more lithium than was declared: Sulfur comes without any, and 5.0 µm of LithiumMetal hold 1.031 mAh/cm². Correct the capacity or the anode.");
        Assert.Equal([new Place(2, 0)], finding.Also);
    }

    [Theory]
    [InlineData("9.0 µm")]
    [InlineData("50 µm")]
    [InlineData("~9 µm")]
    [InlineData(">5 µm")]
    public void A_foil_that_may_suffice_does(string thickness) => Cell(Known.Sulfur, thickness).Discharge("1.85 mAh/cm²", ("Rate", "0.1C")).IsSilent(_rule);

    // Thin lithium, N/P far below one, with a cathode that brings its own; and no anode at all.
    [Fact]
    public void A_cathode_that_brings_lithium_needs_none() => Cell(TestMaterials.Lco, "2.0 µm").Discharge("3.2 mAh/cm²", ("Rate", "0.1C")).IsSilent(_rule);

    [Fact]
    public void Anode_free_and_undeclared_are_left_alone()
    {
        TestCell.Cell().Cathode(Known.Sulfur).With(AttributeRole.Anode, _anodeFree).Discharge("1.85 mAh/cm²").IsSilent(_rule);
        TestCell.Cell().Cathode(Known.Sulfur).With(AttributeRole.Anode, Known.LithiumMetal).Discharge("1.85 mAh/cm²").IsSilent(_rule);
        TestCell.Cell().Cathode(Known.Sulfur).Discharge("1.85 mAh/cm²").IsSilent(_rule);
    }

    [Fact]
    public void A_charge_may_hold_side_reactions() => Cell(Known.Sulfur, "5.0 µm").Charge("1.85 mAh/cm²", ("Rate", "0.1C")).IsSilent(_rule);

    // 12 mm of foil behind 6 mm of cathode are four times its area.
    [Theory]
    [InlineData("6.0 mm", null)]
    [InlineData("12.0 mm", nameof(Severity.Error))]
    public void A_wider_foil_holds_more(string diameter, string? severity) =>
        TestCell.Cell().Cathode(Known.Sulfur, ("Diameter", diameter)).With(AttributeRole.Anode, Known.LithiumMetal, ("Thickness", "5.0 µm"), ("Diameter", "12.0 mm"))
            .Discharge("1.85 mAh/cm²").Answers(_rule, severity);

    [Fact]
    public void A_wider_foil_behind_an_unknown_cathode_is_left_alone() =>
        TestCell.Cell().Cathode(Known.Sulfur).With(AttributeRole.Anode, Known.LithiumMetal, ("Thickness", "5.0 µm"), ("Diameter", "12.0 mm")).Discharge("1.85 mAh/cm²").IsSilent(_rule);

    [Fact]
    public void Capacities_per_mass_count_through_the_loading() =>
        TestCell.Cell().Cathode(Known.Sulfur, ("ActiveLoading", "2.00 mg/cm²")).With(AttributeRole.Anode, Known.LithiumMetal, ("Thickness", "5.0 µm"))
            .Discharge("1001 mAh/g").Finds(_rule, Severity.Error, 3, 0,
            "1001 mAh/g (2.002 mAh/cm²) on discharge is more lithium than was declared: Sulfur comes without any, and 5.0 µm of LithiumMetal hold 1.031 mAh/cm². Correct the capacity or the anode.");

    private static TestCell Cell(MaterialDeclaration cathode, string thickness) =>
        TestCell.Cell().Cathode(cathode).With(AttributeRole.Anode, Known.LithiumMetal, ("Thickness", thickness));
}
