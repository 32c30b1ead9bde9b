using System.Collections.Generic;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class PhaseNotConnectedTests
{
    private const string Rods = "1";
    private const string Discs = "2";

    private static readonly PhaseNotConnected _rule = new();

    private static readonly MaterialDeclaration _argyrodite = TestMaterials.Conductor(Family.Argyrodite, ("Conductivity", "1.0 mS/cm"), ("Name", "LPSCl"));
    private static readonly MaterialDeclaration _tubes = TestMaterials.Of("N.Tubes", AttributeRole.IonConductor, [Family.Layer], ("Name", "CNT"));

    [Fact]
    public void Ions_without_a_way_through()
    {
        var finding = Catholyte("10.0 vol%", _argyrodite).Finds(_rule, Severity.Warning, 2, 0,
            "LPSCl fills 10 % of the cathode's volume, and spheres mixed at random reach through it from 16 % on: the ions have no way through. "
            + "Correct the share or the porosity, state how the phases lie (Shape, AspectRatio, Architecture), or give the conductivity of the electrode.");
        Assert.Equal([new Place(1, 0)], finding.Also);
    }

    // 0.7·d/ℓ is 0.7 vol% for tubes a hundred times as long as wide, and 1.15 of it 5.75 vol% for sheets of twenty.
    [Theory]
    [InlineData("1.0 vol%", Rods, "100", null)]
    [InlineData("0.50 vol%", Rods, "100.0", nameof(Severity.Warning))]
    [InlineData("0.50 vol%", Rods, ">100", null)]
    [InlineData("0.50 vol%", Rods, null, null)]
    [InlineData("5.0 vol%", Discs, "20.0", nameof(Severity.Warning))]
    [InlineData("7.0 vol%", Discs, "20.0", null)]
    [InlineData("1.0 vol%", null, null, null)]
    [InlineData("1.0 vol%", "0", null, nameof(Severity.Warning))]
    public void Electrons_go_by_the_shape_of_the_additive(string share, string? shape, string? aspect, string? severity)
    {
        var arguments = new List<(string, string)> { ("Share", share), ("Conductivity", "100 S/cm") };
        if (shape is not null)
            arguments.Add(("Shape", shape));
        if (aspect is not null)
            arguments.Add(("AspectRatio", aspect));

        TestCell.Cell().Cathode(TestMaterials.Lco, ("Porosity", "0 %")).With(AttributeRole.ConductiveAdditive, _tubes, [.. arguments]).Answers(_rule, severity);
    }

    [Theory]
    [InlineData("16 vol%")]
    [InlineData("17 vol%")]
    [InlineData("20 vol%")]
    [InlineData("~15 vol%")]
    public void What_may_reach_through_is_left_alone(string share) => Catholyte(share, _argyrodite).IsSilent(_rule);

    [Fact]
    public void Pores_are_counted() => Catholyte("18.0 vol%", _argyrodite, ("Porosity", "20.0 %")).Finds(_rule, Severity.Warning);

    // A scaffold has no threshold, and what was measured on the electrode says more than any.
    [Theory]
    [InlineData("Architecture", "5")]
    [InlineData("EffectiveConductivity", "0.12 mS/cm")]
    [InlineData("Tortuosity", "3.2")]
    public void What_is_known_of_the_electrode_wins(string slot, string text) => Catholyte("10.0 vol%", _argyrodite, (slot, text)).IsSilent(_rule);

    // A polymer flows around the grains, and a liquid fills their pores.
    [Fact]
    public void What_flows_is_connected()
    {
        Catholyte("10.0 vol%", TestMaterials.Of("N.Peo", AttributeRole.IonConductor, [Family.DryPolymer, Family.Polymer, Family.Electrolyte], ("Conductivity", "0.10 mS/cm"))).IsSilent(_rule);
        TestCell.Cell().Cathode(TestMaterials.Lco, ("Porosity", "0 %"))
            .With(AttributeRole.Catholyte, TestMaterials.Conductor(Family.Liquid, ("Conductivity", "10 mS/cm"))).IsSilent(_rule);
    }

    [Fact]
    public void One_connected_phase_of_two_suffices() =>
        Catholyte("10.0 vol%", _argyrodite).With(AttributeRole.Catholyte, _argyrodite, ("Share", "20.0 vol%")).IsSilent(_rule);

    private static TestCell Catholyte(string share, MaterialDeclaration material, params (string Name, string Text)[] cathode) =>
        TestCell.Cell().Cathode(TestMaterials.Lco, cathode.Length > 0 && cathode[0].Name == "Porosity" ? cathode : [("Porosity", "0 %"), .. cathode])
            .With(AttributeRole.Catholyte, material, ("Share", share));
}
