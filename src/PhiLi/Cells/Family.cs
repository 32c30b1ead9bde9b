namespace PhiLi.Cells;

/// <summary>Metadata names of the families that rules know.</summary>
internal static class Family
{
    public const string Cathode = "PhiLi.Materials.CathodeMaterial";
    public const string Anode = "PhiLi.Materials.AnodeMaterial";
    public const string Electrolyte = "PhiLi.Materials.ElectrolyteMaterial";

    public const string MetalAnode = "PhiLi.Materials.MetalAnode";
    public const string HostAnode = "PhiLi.Materials.HostAnode";
    public const string AlloyAnode = "PhiLi.Materials.AlloyAnode";
    public const string AnodeFree = "PhiLi.Materials.AnodeFree";

    public const string Dielectric = "PhiLi.Materials.DielectricMaterial";

    public const string Layer = "PhiLi.Materials.LayerMaterial";
    public const string Conductor = "PhiLi.Materials.ConductorMaterial";
    public const string Filler = "PhiLi.Materials.FillerMaterial";

    public const string LayeredOxide = "PhiLi.Materials.LayeredOxide";
    public const string Olivine = "PhiLi.Materials.Olivine";
    public const string Spinel = "PhiLi.Materials.Spinel";
    public const string ConversionCathode = "PhiLi.Materials.ConversionCathode";
    public const string LayeredSulfide = "PhiLi.Materials.LayeredSulfide";

    public const string Oxide = "PhiLi.Materials.Oxide";
    public const string Garnet = "PhiLi.Materials.Garnet";
    public const string Nasicon = "PhiLi.Materials.Nasicon";
    public const string Perovskite = "PhiLi.Materials.Perovskite";
    public const string Sulfide = "PhiLi.Materials.Sulfide";
    public const string LgpsType = "PhiLi.Materials.LgpsType";
    public const string Argyrodite = "PhiLi.Materials.Argyrodite";
    public const string Halide = "PhiLi.Materials.Halide";
    public const string Nitride = "PhiLi.Materials.Nitride";
    public const string Polymer = "PhiLi.Materials.Polymer";
    public const string DryPolymer = "PhiLi.Materials.DryPolymer";
    public const string GelPolymer = "PhiLi.Materials.GelPolymer";
    public const string CompositePolymer = "PhiLi.Materials.CompositePolymer";
    public const string Borohydride = "PhiLi.Materials.Borohydride";
    public const string Antiperovskite = "PhiLi.Materials.Antiperovskite";
    public const string PlasticCrystal = "PhiLi.Materials.PlasticCrystal";
    public const string ThinFilm = "PhiLi.Materials.ThinFilm";
    public const string Liquid = "PhiLi.Materials.Liquid";

    /// <summary>Whether an attribute takes a material: the compiler refuses the others by the attribute's constraint.</summary>
    public static bool Fits(AttributeRole role, MaterialDeclaration material) => role switch
    {
        AttributeRole.Cathode => Is(material, Cathode),
        AttributeRole.Anode => Is(material, Anode),
        AttributeRole.Electrolyte or AttributeRole.Catholyte => Is(material, Electrolyte),
        AttributeRole.CriticalCurrent => Is(material, Anode),

        // Any material: whatever has a family is one, and so is a family that has none above it.
        _ => !material.Families.IsEmpty || material.TypeName is Cathode or Anode or Electrolyte or Layer or Conductor or Filler,
    };

    /// <summary>Whether a material is what mostly stands in a role. Of two of one name a table means that one: Al foil may be an anode.</summary>
    public static bool IsUsual(AttributeRole role, MaterialDeclaration material) => role switch
    {
        AttributeRole.CathodeCollector or AttributeRole.AnodeCollector or AttributeRole.ConductiveAdditive => Is(material, Conductor),
        AttributeRole.ElectrolyteFiller or AttributeRole.ElectrolyteScaffold => Is(material, Filler) || Is(material, Electrolyte),
        AttributeRole.CathodeCoating or AttributeRole.AnodeInterlayer => !Is(material, Conductor),
        _ => true,
    };

    /// <summary>The broadest family that stands in a role: what is not known still is one of it.</summary>
    public static string Of(AttributeRole role) => role switch
    {
        AttributeRole.Cathode => Cathode,
        AttributeRole.Anode or AttributeRole.CriticalCurrent => Anode,
        AttributeRole.Electrolyte or AttributeRole.Catholyte => Electrolyte,
        AttributeRole.CathodeCollector or AttributeRole.AnodeCollector or AttributeRole.ConductiveAdditive => Conductor,
        AttributeRole.ElectrolyteFiller or AttributeRole.ElectrolyteScaffold => Filler,
        _ => Layer,
    };

    /// <summary>Whether a material is of a family, or is the family itself.</summary>
    public static bool Is(MaterialDeclaration material, string family)
    {
        if (material.TypeName == family)
            return true;

        foreach (var candidate in material.Families)
        {
            if (candidate == family)
                return true;
        }

        return false;
    }
}
