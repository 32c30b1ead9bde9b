using System.Linq;
using PhiLi.Cells;
using PhiLi.Materials;
using PhiLi.Tests.Tables;
using Xunit;

namespace PhiLi.Tests.Cells;

public class FamilyTests
{
    /// <summary>Where the compiler takes any material, a family that has none above it is one: a cell that names it must be judged.</summary>
    [Fact]
    public void Any_material_and_any_family_can_be_a_coating() =>
        Assert.All(Library.Materials.Concat(Library.Families), material => Assert.True(Family.Fits(AttributeRole.CathodeCoating, material), material.TypeName));

    [Fact]
    public void What_is_no_material_fits_nowhere() =>
        Assert.False(Family.Fits(AttributeRole.CathodeCoating, new MaterialDeclaration("N.Stray", default, default)));

    [Theory]
    [InlineData(AttributeRole.Cathode, typeof(CathodeMaterial))]
    [InlineData(AttributeRole.CriticalCurrent, typeof(AnodeMaterial))]
    [InlineData(AttributeRole.Catholyte, typeof(ElectrolyteMaterial))]
    [InlineData(AttributeRole.AnodeCollector, typeof(ConductorMaterial))]
    [InlineData(AttributeRole.ElectrolyteScaffold, typeof(FillerMaterial))]
    [InlineData(AttributeRole.CathodeCoating, typeof(LayerMaterial))]
    internal void What_is_not_known_is_of_the_broadest_family_of_its_role(AttributeRole role, System.Type family)
    {
        Assert.Equal(family.FullName, Family.Of(role));
        Assert.True(Family.Fits(role, new MaterialDeclaration(family.FullName!, default, default)));
    }
}
