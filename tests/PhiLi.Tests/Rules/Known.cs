using PhiLi.Cells;

namespace PhiLi.Tests.Rules;

/// <summary>Materials that the traps are made of.</summary>
internal static class Known
{
    public static MaterialDeclaration Nmc622 { get; } = Named("Nmc622", Family.LayeredOxide, ("Formula", "LiNi0.6Mn0.2Co0.2O2"), ("Name", "NMC622"));

    public static MaterialDeclaration Nmc111 { get; } = Named("Nmc111", Family.LayeredOxide, ("Formula", "LiNi1/3Mn1/3Co1/3O2"), ("Name", "NMC111"));

    public static MaterialDeclaration Lfp { get; } = Named("LithiumIronPhosphate", Family.Olivine, ("Formula", "LiFePO4"), ("Name", "LFP"));

    public static MaterialDeclaration Lmo { get; } = Named("LithiumManganeseOxide", Family.Spinel, ("Formula", "LiMn2O4"), ("Name", "LMO"));

    public static MaterialDeclaration Sulfur { get; } = Named("Sulfur", Family.ConversionCathode, ("Formula", "S"), ("Electrons", "2"));

    public static MaterialDeclaration TitaniumDisulfide { get; } = Named("TitaniumDisulfide", Family.LayeredSulfide, ("Formula", "TiS2"), ("Electrons", "1"), ("Name", "TiS₂"));

    /// <summary>Lithium metal, with its family and its density.</summary>
    public static MaterialDeclaration LithiumMetal { get; } = TestMaterials.Of(
        "PhiLi.Materials.LithiumMetal", AttributeRole.ActiveMaterial, [Family.MetalAnode, Family.Anode], ("Formula", "Li"), ("Electrons", "1"), ("Density", "0.534 g/cm³"));

    public static MaterialDeclaration Graphite { get; } = TestMaterials.Of(
        "PhiLi.Materials.Graphite", AttributeRole.ActiveMaterial, ["PhiLi.Materials.HostAnode", Family.Anode], ("Formula", "C6"), ("Electrons", "1"));

    /// <summary>An electrolyte of families, the nearest first.</summary>
    public static MaterialDeclaration Electrolyte(params string[] families) =>
        TestMaterials.Of("N.MyElectrolyte", AttributeRole.IonConductor, [.. families, Family.Electrolyte]);

    private static MaterialDeclaration Named(string name, string family, params (string Name, string Text)[] facts) =>
        TestMaterials.Of("PhiLi.Materials." + name, AttributeRole.ActiveMaterial, [family, Family.Cathode], facts);
}
