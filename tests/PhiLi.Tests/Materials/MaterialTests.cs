using System;
using System.Globalization;
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
        var isElectrode = typeof(CathodeMaterial).IsAssignableFrom(material) || typeof(AnodeMaterial).IsAssignableFrom(material);
        var isInactive = typeof(ConductorMaterial).IsAssignableFrom(material) || typeof(FillerMaterial).IsAssignableFrom(material);
        Assert.Equal(
            isElectrode ? typeof(ActiveMaterialAttribute) : isInactive ? typeof(InactiveMaterialAttribute) : typeof(IonConductorAttribute),
            MaterialTypes.AttributeOf(material).GetType());
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
            var parts = literal.Split(' ', 2);
            Assert.Matches(@"^~?[0-9]+(\.[0-9]+)?$", parts[0]);
            Assert.Contains(parts.ElementAtOrDefault(1) ?? "", slot switch
            {
                nameof(MaterialAttribute.Density) => ["g/cm³"],
                nameof(ActiveMaterialAttribute.AverageVoltage) => ["V"],
                nameof(ActiveMaterialAttribute.TheoreticalCapacity) or nameof(ActiveMaterialAttribute.ReversibleCapacity) => ["mAh/g"],
                nameof(IonConductorAttribute.StableFrom) or nameof(IonConductorAttribute.StableTo) => ["V vs Li⁺/Li"],
                nameof(IonConductorAttribute.TransferenceNumber) => [""],
                nameof(IonConductorAttribute.MeltingPoint) => ["°C"],
                nameof(IonConductorAttribute.Conductivity) => ["mS/cm"],
                _ => (string[])["eV", "kJ/mol"],
            });
        }
    }

    [Theory]
    [MemberData(nameof(Materials))]
    public void A_stability_window_has_two_ends_in_their_order(Type material)
    {
        if (MaterialTypes.AttributeOf(material) is not IonConductorAttribute conductor)
            return;
        Assert.Equal(conductor.StableFrom is null, conductor.StableTo is null);
        if (conductor is { StableFrom: { } from, StableTo: { } to })
            Assert.True(Number(from) < Number(to), $"{from} to {to}");

        static double Number(string literal) => double.Parse(literal.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    /// <summary>Both have their windows from doi:10.1021/acsami.5b07517, as the electrolytes, which a table of data holds.</summary>
    [Theory]
    [InlineData(typeof(LithiumPhosphate), "0.69 V vs Li⁺/Li", "4.21 V vs Li⁺/Li")]
    [InlineData(typeof(LithiumNiobate), "1.74 V vs Li⁺/Li", "3.88 V vs Li⁺/Li")]
    public void A_coating_says_where_it_ends(Type material, string from, string to)
    {
        var coating = (IonConductorAttribute)MaterialTypes.AttributeOf(material);
        Assert.Equal((from, to), (coating.StableFrom, coating.StableTo));
    }

    [Theory]
    [MemberData(nameof(Materials))]
    public void A_glass_and_a_glass_ceramic_say_what_they_are(Type material)
    {
        if (MaterialTypes.AttributeOf(material) is not IonConductorAttribute conductor)
            return;
        if (typeof(GlassCeramic).IsAssignableFrom(material))
            Assert.Equal(Order.GlassCeramic, conductor.Order);
        if (typeof(ThinFilm).IsAssignableFrom(material))
            Assert.Equal(Order.Amorphous, conductor.Order);
    }

    /// <summary>The theory counts every electron of the formula.</summary>
    [Theory]
    [MemberData(nameof(Materials))]
    public void What_cycles_is_not_above_theory(Type material)
    {
        if (MaterialTypes.AttributeOf(material) is ActiveMaterialAttribute { ReversibleCapacity: { } text })
            Assert.True(double.Parse(text.TrimStart('~').Split(' ')[0], CultureInfo.InvariantCulture) < MaterialTypes.TheoreticalCapacityOf(material)!.Value.ToDouble());
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
