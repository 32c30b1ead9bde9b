using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class ReducedByLithiumTests
{
    private static readonly ReducedByLithium _rule = new();

    private static readonly MaterialDeclaration _lgps = TestMaterials.Conductor(Family.LgpsType, ("Formula", "Li10GeP2S12"), ("Name", "LGPS"));
    private static readonly MaterialDeclaration _latp = TestMaterials.Conductor(Family.Nasicon, ("Formula", "Li1.3Al0.3Ti1.7(PO4)3"), ("Name", "LATP"));
    private static readonly MaterialDeclaration _argyrodite = TestMaterials.Conductor(Family.Argyrodite, ("Formula", "Li6PS5Cl"), ("Name", "LPSCl"));
    private static readonly MaterialDeclaration _indium = TestMaterials.Of("PhiLi.Materials.LithiumIndium", AttributeRole.ActiveMaterial, ["PhiLi.Materials.AlloyAnode", Family.Anode], ("Formula", "In"));

    [Fact]
    public void Germanium_on_bare_lithium()
    {
        var finding = On(Known.LithiumMetal, _lgps).Finds(_rule, Severity.Warning, 1, -1,
            "LGPS (Li10GeP2S12) touches bare lithium metal, which reduces its germanium to an interphase that conducts electrons and goes on growing. "
            + "Declare the [AnodeInterlayer] between them, or the layer of electrolyte that keeps them apart; else accept it with a reason.");
        Assert.Equal([new Place(2)], finding.Also);
    }

    [Fact]
    public void Titanium_on_bare_lithium() => On(Known.LithiumMetal, _latp).Finds(_rule, Severity.Warning);

    [Fact]
    public void Only_the_layer_next_to_the_anode_touches_it()
    {
        On(Known.LithiumMetal, _lgps, _argyrodite).IsSilent(_rule);
        On(Known.LithiumMetal, _argyrodite, _lgps).Finds(_rule, Severity.Warning, 2, -1,
            "LGPS (Li10GeP2S12) touches bare lithium metal, which reduces its germanium to an interphase that conducts electrons and goes on growing. "
            + "Declare the [AnodeInterlayer] between them, or the layer of electrolyte that keeps them apart; else accept it with a reason.");
    }

    [Fact]
    public void An_interlayer_keeps_them_apart() =>
        On(Known.LithiumMetal, _lgps).With(AttributeRole.AnodeInterlayer, TestMaterials.Of("N.Layer", null, [])).IsSilent(_rule);

    [Fact]
    public void Alloys_and_hosts_are_no_bare_lithium()
    {
        On(_indium, _lgps).IsSilent(_rule);
        On(Known.Graphite, _latp).IsSilent(_rule);
    }

    [Fact]
    public void Of_a_material_without_a_formula_nobody_knows() =>
        On(Known.LithiumMetal, Known.Electrolyte(Family.LgpsType, Family.Sulfide)).IsSilent(_rule);

    private static TestCell On(MaterialDeclaration anode, params MaterialDeclaration[] electrolytes)
    {
        var cell = TestCell.Cell();
        foreach (var electrolyte in electrolytes)
            cell.With(AttributeRole.Electrolyte, electrolyte);

        return cell.With(AttributeRole.Anode, anode);
    }
}
