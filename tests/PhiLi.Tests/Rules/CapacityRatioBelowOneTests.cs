using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class CapacityRatioBelowOneTests
{
    private static readonly CapacityRatioBelowOne _rule = new();

    private static readonly MaterialDeclaration _usualGraphite = Graphite(("ReversibleCapacity", "344 mAh/g"));
    private static readonly MaterialDeclaration _nmc = TestMaterials.Cathode("LiNi0.6Mn0.2Co0.2O2", ("ReversibleCapacity", "180 mAh/g"));

    // 371.9 mAh/g × 4.00 mg/cm² are 1.488 mAh/cm².
    [Fact]
    public void A_host_too_small_for_what_was_delivered()
    {
        var finding = Cell(Known.Graphite, "4.00 mg/cm²").Discharge("1.85 mAh/cm²", ("Rate", "0.1C")).Finds(_rule, Severity.Warning, 2, 0,
            "4.00 mg/cm² of Graphite take 1.488 mAh/cm² (371.9 mAh/g), and the cathode gives 1.85 mAh/cm² on discharge: "
            + "N/P is 0.804, and lithium plates on a full host. Correct a loading or a capacity.");
        Assert.Equal([new Place(3, 0)], finding.Also);
    }

    [Fact]
    public void A_reversible_capacity_of_the_cathode_counts_before_steps() =>
        Cell(Known.Graphite, "4.00 mg/cm²", _nmc).Discharge("0.50 mAh/cm²", ("Rate", "0.1C")).Finds(_rule, Severity.Warning, 2, 0,
            "4.00 mg/cm² of Graphite take 1.488 mAh/cm² (371.9 mAh/g), and the cathode gives 1.98 mAh/cm² (11.0 mg/cm² × 180 mAh/g): "
            + "N/P is 0.751, and lithium plates on a full host. Correct a loading or a capacity.");

    // By its formula 11.0 mg/cm² of NMC622 hold 3.04 mAh/cm², but nobody cycles all of it.
    [Theory]
    [InlineData("5.50 mg/cm²", null)]
    [InlineData("4.98 mg/cm²", null)]
    [InlineData("4.90 mg/cm²", nameof(Severity.Warning))]
    public void A_cathodes_theory_accuses_nobody(string loading, string? severity) =>
        Cell(Known.Graphite, loading).Discharge("1.85 mAh/cm²", ("Rate", "0.1C")).Discharge("1.10 mAh/cm²", ("Rate", "3C")).Answers(_rule, severity);

    // 344 mAh/g are usual, and 371.9 possible.
    [Fact]
    public void What_a_host_usually_takes_is_worth_a_word() =>
        Cell(_usualGraphite, "5.20 mg/cm²").Discharge("1.85 mAh/cm²", ("Rate", "0.1C")).Finds(_rule, Severity.Info);

    [Fact]
    public void Lithium_is_no_host() =>
        TestCell.Cell().Cathode(Known.Nmc622, ("ActiveLoading", "11.0 mg/cm²")).With(AttributeRole.Anode, Known.LithiumMetal, ("Thickness", "2.0 µm"))
            .Discharge("1.85 mAh/cm²", ("Rate", "0.1C")).IsSilent(_rule);

    [Fact]
    public void Without_a_step_or_a_loading_nothing_is_known()
    {
        Cell(Known.Graphite, "4.00 mg/cm²").IsSilent(_rule);
        TestCell.Cell().Cathode(Known.Nmc622).With(AttributeRole.Anode, Known.Graphite, ("ActiveLoading", "4.00 mg/cm²")).Discharge("1.85 mAh/cm²").IsSilent(_rule);
    }

    private static MaterialDeclaration Graphite(params (string Name, string Text)[] facts) => TestMaterials.Of(
        "PhiLi.Materials.Graphite", AttributeRole.ActiveMaterial, [Family.HostAnode, Family.Anode], [("Formula", "C6"), ("Electrons", "1"), .. facts]);

    private static TestCell Cell(MaterialDeclaration host, string loading, MaterialDeclaration? cathode = null) =>
        TestCell.Cell().Cathode(cathode ?? Known.Nmc622, ("ActiveLoading", "11.0 mg/cm²")).With(AttributeRole.Anode, host, ("ActiveLoading", loading));
}
