using System;
using System.Linq;
using PhiLi.Chemistry;
using PhiLi.Materials;
using Xunit;

namespace PhiLi.Tests.Materials;

public class MaterialTests
{
    public static TheoryData<Type> Materials => MaterialTypes.Data;

    [Theory]
    [MemberData(nameof(Materials))]
    public void A_material_is_sealed_and_declared_once(Type material)
    {
        Assert.True(material.IsSealed);
        Assert.Equal("PhiLi.Materials", material.Namespace);
        MaterialTypes.AttributeOf(material);
    }

    [Theory]
    [MemberData(nameof(Materials))]
    public void Its_attribute_suits_its_kind(Type material)
    {
        var electrode = typeof(CathodeMaterial).IsAssignableFrom(material) || typeof(AnodeMaterial).IsAssignableFrom(material);
        Assert.Equal(electrode ? typeof(ActiveMaterialAttribute) : typeof(IonConductorAttribute), MaterialTypes.AttributeOf(material).GetType());
    }

    [Theory]
    [MemberData(nameof(Materials))]
    public void Its_formula_reads_and_can_be_neutral(Type material)
    {
        if (MaterialTypes.AttributeOf(material).Formula is not { } text)
            return;
        var reading = Formula.Read(text);
        Assert.Empty(reading.Faults);
        Assert.Null(Neutrality.Judge(reading.Formula!));
    }

    [Theory]
    [MemberData(nameof(Materials))]
    public void Its_figures_have_a_source(Type material)
    {
        if (MaterialTypes.FiguresOf(material).Any())
            Assert.False(string.IsNullOrWhiteSpace(MaterialTypes.AttributeOf(material).Source));
    }

    [Theory]
    [MemberData(nameof(Materials))]
    public void A_conductivity_has_its_temperature(Type material)
    {
        if (MaterialTypes.AttributeOf(material) is IonConductorAttribute conductor)
            Assert.Equal(conductor.Conductivity is null, conductor.ConductivityTemperature is null);
    }

    [Theory]
    [MemberData(nameof(Materials))]
    public void A_figure_is_one_value_a_space_and_a_canonical_unit(Type material)
    {
        foreach (var (slot, literal) in MaterialTypes.FiguresOf(material))
        {
            var parts = literal.Split(' ');
            Assert.Equal(2, parts.Length);
            Assert.Matches(@"^~?[0-9]+(\.[0-9]+)?$", parts[0]);
            Assert.Contains(parts[1], slot switch
            {
                nameof(MaterialAttribute.Density) => ["g/cm³"],
                nameof(ActiveMaterialAttribute.AverageVoltage) => ["V"],
                nameof(ActiveMaterialAttribute.TheoreticalCapacity) => ["mAh/g"],
                nameof(IonConductorAttribute.Conductivity) => ["mS/cm"],
                _ => (string[])["eV", "kJ/mol"],
            });
        }
    }

    [Fact]
    public void Names_are_unique()
    {
        var names = MaterialTypes.All.Select(type => MaterialTypes.AttributeOf(type).Name ?? type.Name).ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(names.Length, MaterialTypes.All.Select(type => type.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Families_are_open_so_that_users_add_to_them()
    {
        var families = typeof(Material).Assembly.GetExportedTypes().Where(type => typeof(Material).IsAssignableFrom(type) && type.IsAbstract);
        Assert.All(families, family => Assert.False(family.IsSealed));
        Assert.Contains(typeof(Argyrodite), families);
    }

    [Theory]
    [InlineData(typeof(LithiumCobaltOxide), 273.84)]
    [InlineData(typeof(Nmc111), 277.85)]
    [InlineData(typeof(Nmc532), 277.58)]
    [InlineData(typeof(Nmc622), 276.51)]
    [InlineData(typeof(Nmc712), 276.58)]
    [InlineData(typeof(Nmc811), 275.51)]
    [InlineData(typeof(Ncm83), 275.08)]
    [InlineData(typeof(Ncm85), 274.98)]
    [InlineData(typeof(Ncm88), 275.00)]
    [InlineData(typeof(Ncm90), 275.01)]
    [InlineData(typeof(Nca), 278.94)]
    [InlineData(typeof(LithiumIronPhosphate), 169.89)]
    [InlineData(typeof(Lmfp64), 170.48)]
    [InlineData(typeof(LithiumManganeseOxide), 148.23)]
    [InlineData(typeof(Lnmo), 146.70)]
    [InlineData(typeof(LithiumRichLayeredOxide), 377.11)]
    [InlineData(typeof(Sulfur), 1671.96)]
    [InlineData(typeof(LithiumSulfide), 1166.80)]
    [InlineData(typeof(IronDisulfide), 893.64)]
    [InlineData(typeof(TitaniumDisulfide), 239.33)]
    [InlineData(typeof(LithiumMetal), 3861.88)]
    [InlineData(typeof(LithiumIndium), 233.43)]
    [InlineData(typeof(Silicon), 3578.62)]
    [InlineData(typeof(Graphite), 371.90)]
    [InlineData(typeof(LithiumTitanate), 175.14)]
    [InlineData(typeof(Tin), 993.40)]
    [InlineData(typeof(Aluminium), 993.33)]
    [InlineData(typeof(Silver), 248.47)]
    public void The_theoretical_capacity_of_an_electrode_is_the_field_s(Type material, double capacity) =>
        Assert.Equal(capacity, MaterialTypes.TheoreticalCapacityOf(material)!.Value.ToDouble(), 0.005 + 1e-9);

    [Theory]
    [InlineData(typeof(SulfurizedPan))]
    [InlineData(typeof(Magnesium))]
    [InlineData(typeof(Bismuth))]
    [InlineData(typeof(Indium))]
    [InlineData(typeof(TelluriumSilverCarbon))]
    public void What_states_no_electrons_has_no_theoretical_capacity(Type material) =>
        Assert.Null(MaterialTypes.TheoreticalCapacityOf(material));
}
