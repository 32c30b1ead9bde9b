using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class OutsideValidityTests
{
    private static readonly OutsideValidity _rule = new();

    private static readonly MaterialDeclaration _niobate = TestMaterials.Of("N.Niobate", AttributeRole.IonConductor, [Family.Layer], ("Name", "LiNbO3"));
    private static readonly MaterialDeclaration _cathode = TestMaterials.Cathode("LiCoO2", ("Density", "5.05 g/cm³"));
    private static readonly MaterialDeclaration _wire = TestMaterials.Conductor(Family.Perovskite, ("Name", "LLTO"), ("Conductivity", "1.0 mS/cm"), ("Density", "5.0 g/cm³"));

    // 3 × 0.6 × 50/0.05 is 1800 times the geometric area.
    [Theory]
    [InlineData("0.050 µm", nameof(Severity.Info))]
    [InlineData("1.5 µm", null)]
    [InlineData("20 µm", nameof(Severity.Info))]
    public void A_coating_over_a_surface_that_electrodes_have(string radius, string? severity) =>
        TestCell.Cell().Cathode(_cathode, ("Thickness", "50 µm"), ("ActiveLoading", "15.0 mg/cm²"), ("ParticleRadius", radius))
            .With(AttributeRole.CathodeCoating, _niobate, ("Thickness", "10 nm"), ("Conductivity", "1e-6 S/cm")).Answers(_rule, severity);

    [Theory]
    [InlineData("2", nameof(Severity.Info))]
    [InlineData(null, nameof(Severity.Info))]
    [InlineData("50", null)]
    public void The_law_of_rods_is_one_of_slender_ones(string? aspect, string? severity)
    {
        (string, string)[] arguments = [("Share", "40 vol%"), ("Shape", "1")];
        TestCell.Cell().Cathode(_cathode, ("Thickness", "50 µm"), ("Porosity", "0 %"), ("ActiveFraction", "60 vol%"))
            .With(AttributeRole.ConductiveAdditive, _wire, aspect is null ? arguments : [.. arguments, ("AspectRatio", aspect)])
            .With(AttributeRole.CathodeInterface, ("Resistance", "20 Ω·cm²")).Answers(_rule, severity);
    }

    [Fact]
    public void A_filler_whose_interphases_leave_no_matrix()
    {
        var finding = Filler("60 vol%").Finds(_rule, Severity.Info);
        Assert.Equal(new Place(2, 0), finding.Place);
        Assert.StartsWith("The interphases around the filler fill all of the matrix between them in Electrolyte", finding.Message);
        Filler("20 vol%").IsSilent(_rule);
    }

    [Fact]
    public void What_no_law_was_asked_of_is_left_alone() =>
        Assert.Empty(TestCell.Cell().Cathode(_cathode, ("ParticleRadius", "0.050 µm")).With(AttributeRole.CathodeCoating, _niobate, ("Thickness", "10 nm")).Ask(_rule).Select(finding => finding.Message));

    private static TestCell Filler(string share) =>
        TestCell.Cell().With(AttributeRole.Electrolyte, TestMaterials.Of("N.Peo", null, [Family.DryPolymer, Family.Polymer, Family.Electrolyte]), ("Thickness", "30 µm"))
            .With(AttributeRole.ElectrolyteFiller, _niobate, ("Share", share), ("ParticleRadius", "20 nm"), ("MatrixConductivity", "1e-5 S/cm"),
                ("InterphaseThickness", "5.0 nm"), ("InterphaseConductivity", "1e-4 S/cm"));
}
