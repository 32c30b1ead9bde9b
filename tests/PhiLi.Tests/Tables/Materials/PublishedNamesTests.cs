using System.Linq;
using PhiLi.Cells;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

/// <summary>Every material and every family of a table of published cells, as its papers write them.</summary>
public class PublishedNamesTests
{
    [Theory]
    [InlineData("LiCoO2", "LithiumCobaltOxide")]
    [InlineData("LiFePO4", "LithiumIronPhosphate")]
    [InlineData("NCA", "Nca")]
    [InlineData("NCM532", "Nmc532")]
    [InlineData("NCM712", "Nmc712")]
    [InlineData("NCM811", "Nmc811")]
    [InlineData("NCM83", "Ncm83")]
    [InlineData("NMC111", "Nmc111")]
    [InlineData("NMC622", "Nmc622")]
    [InlineData("PAN-S", "SulfurizedPan")]
    [InlineData("S", "Sulfur")]
    [InlineData("TiS2", "TitaniumDisulfide")]
    public void Cathodes(string text, string type) => Names(AttributeRole.Cathode, text, type, text);

    [Theory]
    [InlineData("LTO", "LithiumTitanate", "LTO")]
    [InlineData("Li", "LithiumMetal", "Li")]
    [InlineData("Li (100 um, 20.6 mAh/cm2)", "LithiumMetal", "Li")]
    [InlineData("Li (20 um)", "LithiumMetal", "Li")]
    [InlineData("Li (50 um, LiF)", "LithiumMetal", "Li")]
    [InlineData("Li-In", "LithiumIndium", "Li-In")]
    [InlineData("Te/Ag-C interlayer (anode-free)", "TelluriumSilverCarbon", "Te/Ag-C interlayer")]
    [InlineData("not stated", null, "")]
    public void Anodes(string text, string? type, string understood) => Names(AttributeRole.Anode, text, type, understood);

    [Theory]
    [InlineData("(Li2OH)0.99K0.01Cl", "PotassiumLithiumHydroxideChloride", "(Li2OH)0.99K0.01Cl")]
    [InlineData("HE-LPSBrCl (Si/Ge/Sn argyrodite)", "HighEntropyArgyrodite", "HE-LPSBrCl")]
    [InlineData("Li10Sn0.95P2S11.4O0.5", "Lspso", "Li10Sn0.95P2S11.4O0.5")]
    [InlineData("Li2.6In0.8Ta0.2Cl6", "Litac", "Li2.6In0.8Ta0.2Cl6")]
    [InlineData("Li4-xSn1-xAsxS4 (LSAS)", "Lsas", "Li4-xSn1-xAsxS4")]
    [InlineData("Li6.4La3Zr1.7Ta0.3O12", "Llzto03", "Li6.4La3Zr1.7Ta0.3O12")]
    [InlineData("Li6PS5Cl", "Lpscl", "Li6PS5Cl")]
    [InlineData("Li6PS5Cl/cellulose film", "LpsclCellulose", "Li6PS5Cl/cellulose film")]
    [InlineData("Li7.0 garnet (+3 uL LiFSI/Pyr13FSI in cathode)", "Garnet70", "Li7.0 garnet")]
    [InlineData("Li7.0 garnet (+IL)", "Garnet70", "Li7.0 garnet")]
    [InlineData("Li7P3S11 (5PS)", "Li7P3S11", "Li7P3S11")]
    [InlineData("LiPF6 carbonate (liquid control)", "CarbonateLiquid", "LiPF6 carbonate")]
    [InlineData("PEO-LiTFSI-AlOC", "PeoLiTfsiAlOC", "PEO-LiTFSI-AlOC")]
    [InlineData("Liquid", "Liquid", "Liquid")]
    [InlineData("Nitride", "Nitride", "Nitride")]
    [InlineData("Oxide", "Oxide", "Oxide")]
    [InlineData("Polymer", "Polymer", "Polymer")]
    [InlineData("Sulfide", "Sulfide", "Sulfide")]

    // A treated surface, and layers of two materials, are no material of the library: their family is in the next column.
    [InlineData("Li7.0 garnet acid-treated (+IL)", null, "")]
    [InlineData("PCE-LGPS-PCE", null, "")]
    [InlineData("Ta-LLZO bilayer + PEO interlayer", null, "")]
    public void Electrolytes(string text, string? type, string understood) => Names(AttributeRole.Electrolyte, text, type, understood);

    [Theory]
    [InlineData("antiperovskite", "Antiperovskite", "antiperovskite")]
    [InlineData("halide", "Halide", "halide")]
    [InlineData("liquid", "Liquid", "liquid")]
    [InlineData("nitride", "Nitride", "nitride")]
    [InlineData("oxide", "Oxide", "oxide")]
    [InlineData("oxide-garnet", "Garnet", "oxide-garnet")]
    [InlineData("oxide-garnet hybrid", "Garnet", "oxide-garnet", "hybrid")]
    [InlineData("polymer", "Polymer", "polymer")]
    [InlineData("sulfide", "Sulfide", "sulfide")]
    [InlineData("sulfide-LGPS", "LgpsType", "sulfide-LGPS")]
    [InlineData("sulfide-LGPS + plastic crystal", "LgpsType", "sulfide-LGPS", "plastic crystal")]
    [InlineData("sulfide-argyrodite", "Argyrodite", "sulfide-argyrodite")]
    [InlineData("oxide-NASICON", "Nasicon", "oxide-NASICON")]
    [InlineData("oxide-perovskite", "Perovskite", "oxide-perovskite")]
    [InlineData("sulfide-glass-ceramic", "GlassCeramic", "sulfide-glass-ceramic")]
    [InlineData("glass-ceramic sulfide", "GlassCeramic", "glass-ceramic sulfide")]
    [InlineData("oxyhalide", "Oxyhalide", "oxyhalide")]
    [InlineData("oxide-thin film", "ThinFilm", "oxide-thin film")]
    [InlineData("polymer composite", "CompositePolymer", "polymer composite")]
    [InlineData("polymer (quasi)", "Polymer", "polymer", "quasi")]
    [InlineData("borohydride", "Borohydride", "borohydride")]
    public void Families(string text, string type, string understood, params string[] notUsed)
    {
        var reading = Library.Names.FindFamily(text);
        Assert.Equal("PhiLi.Materials." + type, reading.Material?.TypeName);
        Assert.Equal(understood, reading.Understood);
        Assert.Equal(notUsed, reading.NotUsed);
        Assert.Equal(notUsed.Length == 0 ? MaterialNameOutcome.Found : MaterialNameOutcome.FoundByPart, reading.Outcome);
        Assert.Equal(notUsed.Length == 0, reading.Message is null);
    }

    private static void Names(AttributeRole role, string text, string? type, string understood)
    {
        var reading = Library.Names.Find(role, text);
        Assert.Equal(type is null ? null : "PhiLi.Materials." + type, reading.Material?.TypeName);
        Assert.Equal(understood, reading.Understood);
        Assert.Equal(
            type is null ? MaterialNameOutcome.Unknown : understood == text ? MaterialNameOutcome.Found : MaterialNameOutcome.FoundByPart,
            reading.Outcome);
        Assert.Equal(reading.Outcome == MaterialNameOutcome.Found, reading.Message is null);
        Assert.Equal(reading.Outcome == MaterialNameOutcome.FoundByPart ? 1 : 0, reading.NotUsed.Count);
        if (type is null)
            Assert.Empty(reading.Nearest.ToArray());
    }
}
