using PhiLi.Cells;
using PhiLi.Rules;
using Xunit;

namespace PhiLi.Tests.Rules;

public class PorosityBelowZeroTests
{
    private static readonly PorosityBelowZero _rule = new();

    private static readonly MaterialDeclaration _cathode = TestMaterials.Cathode("LiCoO2", ("Density", "5.05 g/cm³"));
    private static readonly MaterialDeclaration _argyrodite = TestMaterials.Conductor(Family.Argyrodite, ("Density", "1.86 g/cm³"), ("Name", "LPSCl"));

    // 70 and 30 wt% of 5.05 and 1.86 g/cm³ are 3.334 g/cm³ without pores: 20.0 mg/cm² fill 60 µm.
    [Fact]
    public void More_solid_than_the_thickness_holds()
    {
        var finding = Cell("20.0 mg/cm²", "40.0 µm").Finds(_rule, Severity.Error, 1, 1,
            "20 mg/cm² of composite with 3.334 g/cm³ without pores fill 59.98 µm, and 40.0 µm are declared: the porosity would be -50 %. Correct the thickness, the mass or the shares.");
        Assert.Equal([new Place(1, 0)], finding.Also);
    }

    [Theory]
    [InlineData("20.0 mg/cm²", "59.0 µm", nameof(Severity.Info))]
    [InlineData("20.0 mg/cm²", "50.0 µm", nameof(Severity.Error))]
    [InlineData("20.0 mg/cm²", "60.0 µm", null)]
    [InlineData("20 mg/cm²", "40 µm", null)]
    [InlineData("20.0 mg/cm²", "80.0 µm", null)]
    [InlineData(">20.0 mg/cm²", "40.0 µm", null)]
    public void Real_densities_differ_by_a_little(string loading, string thickness, string? severity) => Cell(loading, thickness).Answers(_rule, severity);

    [Fact]
    public void A_declared_porosity_is_compared()
    {
        var finding = Cell("20.0 mg/cm²", "80.0 µm", ("Porosity", "10.0 %")).Finds(_rule, Severity.Warning, 1, 3,
            "Porosity 10.0 % is not what 20 mg/cm² of composite leave of 80.0 µm: 25.02 %. Correct one of them, or the shares.");
        Assert.Equal([new Place(1, 1), new Place(1, 0)], finding.Also);
    }

    [Theory]
    [InlineData("25 %", null)]
    [InlineData("20 %", null)]
    [InlineData("23.5 %", nameof(Severity.Info))]
    [InlineData("0 %", nameof(Severity.Warning))]
    public void Within_its_digits_it_is_the_same(string porosity, string? severity) => Cell("20.0 mg/cm²", "80.0 µm", ("Porosity", porosity)).Answers(_rule, severity);

    [Fact]
    public void Of_an_unknown_density_nothing_follows() =>
        TestCell.Cell().Cathode(TestMaterials.Lco, ("CompositeLoading", "20.0 mg/cm²"), ("Thickness", "10.0 µm"), ("ActiveFraction", "100 wt%")).IsSilent(_rule);

    private static TestCell Cell(string loading, string thickness, params (string Name, string Text)[] more) =>
        TestCell.Cell().Cathode(_cathode, [("CompositeLoading", loading), ("Thickness", thickness), ("ActiveFraction", "70.0 wt%"), .. more])
            .With(AttributeRole.Catholyte, _argyrodite, ("Share", "30.0 wt%"));
}
