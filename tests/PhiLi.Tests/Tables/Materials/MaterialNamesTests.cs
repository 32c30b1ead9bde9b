using System;
using PhiLi.Cells;
using PhiLi.Quantities;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Tables;

public class MaterialNamesTests
{
    [Theory]
    [InlineData(nameof(AttributeRole.Cathode), "lithium cobalt oxide", "LithiumCobaltOxide")]
    [InlineData(nameof(AttributeRole.Cathode), "LithiumCobaltOxide", "LithiumCobaltOxide")]
    [InlineData(nameof(AttributeRole.Cathode), "PhiLi.Materials.Nmc622", "Nmc622")]
    [InlineData(nameof(AttributeRole.Cathode), " ncm 622 ", "Nmc622")]
    [InlineData(nameof(AttributeRole.Cathode), "NCM 6:2:2", "Nmc622")]
    [InlineData(nameof(AttributeRole.Cathode), "LiNi0.6Co0.2Mn0.2O2", "Nmc622")]
    [InlineData(nameof(AttributeRole.Cathode), "LiNi₀.₆Co₀.₂Mn₀.₂O₂", "Nmc622")]
    [InlineData(nameof(AttributeRole.Cathode), "LiCo1/3Ni1/3Mn1/3O2", "Nmc111")]
    [InlineData(nameof(AttributeRole.Cathode), "SPAN", "SulfurizedPan")]
    [InlineData(nameof(AttributeRole.Cathode), "NCM", "LayeredOxide")]
    [InlineData(nameof(AttributeRole.Cathode), "layered oxide", "LayeredOxide")]
    [InlineData(nameof(AttributeRole.Anode), "InLi", "LithiumIndium")]
    [InlineData(nameof(AttributeRole.Anode), "In", "Indium")]
    [InlineData(nameof(AttributeRole.Anode), "Anode-free", "AnodeFree")]
    [InlineData(nameof(AttributeRole.Electrolyte), "Li₆PS₅Cl", "Lpscl")]
    [InlineData(nameof(AttributeRole.Electrolyte), "(PO4)3Ti1.7Al0.3Li1.3", "Latp")]
    [InlineData(nameof(AttributeRole.Electrolyte), "PS4Li3", "Lps")]
    [InlineData(nameof(AttributeRole.Electrolyte), "γ-LPS", "LpsGamma")]
    [InlineData(nameof(AttributeRole.Electrolyte), "Γ-LPS", "LpsGamma")]
    [InlineData(nameof(AttributeRole.Electrolyte), "LGPS", "Lgps")]
    [InlineData(nameof(AttributeRole.Electrolyte), "LGPS-type", "LgpsType")]
    [InlineData(nameof(AttributeRole.Electrolyte), "LLZTO (Ta 0.3)", "Llzto03")]
    [InlineData(nameof(AttributeRole.Electrolyte), "SPE", "DryPolymer")]
    [InlineData(nameof(AttributeRole.Electrolyte), "gel polymer electrolyte", "GelPolymer")]
    [InlineData(nameof(AttributeRole.Electrolyte), "oxide (garnet type)", "Garnet")]
    [InlineData(nameof(AttributeRole.CathodeCoating), "LNO", "LithiumNiobate")]
    [InlineData(nameof(AttributeRole.CathodeCoating), "LLZTO", "Llzto")]
    [InlineData(nameof(AttributeRole.AnodeInterlayer), "Mg", "Magnesium")]

    // One name may be two materials; the role says which.
    [InlineData(nameof(AttributeRole.Anode), "Al foil", "Aluminium")]
    [InlineData(nameof(AttributeRole.AnodeInterlayer), "Al", "Aluminium")]
    [InlineData(nameof(AttributeRole.CathodeCollector), "Al", "AluminiumFoil")]
    [InlineData(nameof(AttributeRole.CathodeCollector), "Al foil", "AluminiumFoil")]
    [InlineData(nameof(AttributeRole.AnodeCollector), "Cu", "CopperFoil")]
    [InlineData(nameof(AttributeRole.ConductiveAdditive), "VGCF", "VaporGrownCarbonFibre")]
    [InlineData(nameof(AttributeRole.ConductiveAdditive), "Super P", "CarbonBlack")]
    [InlineData(nameof(AttributeRole.ConductiveAdditive), "LLTO nanowires", "Llto")]
    [InlineData(nameof(AttributeRole.CathodeCoating), "Al2O3", "Alumina")]
    [InlineData(nameof(AttributeRole.ElectrolyteFiller), "BaTiO3", "BariumTitanate")]
    [InlineData(nameof(AttributeRole.ElectrolyteScaffold), "LLZO", "Llzo")]
    [InlineData(nameof(AttributeRole.Catholyte), "LPSCl", "Lpscl")]
    [InlineData(nameof(AttributeRole.CriticalCurrent), "Li", "LithiumMetal")]
    public void The_whole_text_names_it(string role, string text, string type)
    {
        var reading = Library.Names.Find(Enum.Parse<AttributeRole>(role), text);
        Assert.Equal((MaterialNameOutcome.Found, "PhiLi.Materials." + type), (reading.Outcome, reading.Material?.TypeName));
        Assert.Null(reading.Message);
    }

    [Theory]
    [InlineData(nameof(AttributeRole.Anode), "Li(20um)", "LithiumMetal", "Li", "(20um)", "Of 'Li(20um)' only 'Li' was understood, not '(20um)'.")]
    [InlineData(nameof(AttributeRole.Anode), "Li [50 µm (rolled)]", "LithiumMetal", "Li", "[50 µm (rolled)]", "Of 'Li [50 µm (rolled)]' only 'Li' was understood, not '[50 µm (rolled)]'.")]
    [InlineData(nameof(AttributeRole.Anode), "bare Cu (anode-free)", "AnodeFree", "anode-free", "bare Cu", "Of 'bare Cu (anode-free)' only 'anode-free' was understood, not 'bare Cu'.")]
    [InlineData(nameof(AttributeRole.Electrolyte), "sample 3 (Li6PS5Cl)", "Lpscl", "Li6PS5Cl", "sample 3", "Of 'sample 3 (Li6PS5Cl)' only 'Li6PS5Cl' was understood, not 'sample 3'.")]
    public void A_part_of_the_text_names_it(string role, string text, string type, string understood, string notUsed, string message)
    {
        var reading = Library.Names.Find(Enum.Parse<AttributeRole>(role), text);
        Assert.Equal((MaterialNameOutcome.FoundByPart, "PhiLi.Materials." + type), (reading.Outcome, reading.Material?.TypeName));
        Assert.Equal((understood, notUsed, message), (reading.Understood, Assert.Single(reading.NotUsed), reading.Message));
    }

    [Theory]
    [InlineData(nameof(AttributeRole.Cathode), "LiCoO3", "LiCoO2")]
    [InlineData(nameof(AttributeRole.Cathode), "NMC621", "NMC622", "NMC721")]
    [InlineData(nameof(AttributeRole.Cathode), "sulpfur", "sulphur")]
    [InlineData(nameof(AttributeRole.Electrolyte), "Argyrodit", "Argyrodite")]
    [InlineData(nameof(AttributeRole.Electrolyte), "LPSCll (pellet)", "LPSCl")]

    // Another compound is not a slip of the finger; one letter of two is not either; an anode is no cathode.
    [InlineData(nameof(AttributeRole.Electrolyte), "Li6PS5Br")]
    [InlineData(nameof(AttributeRole.Anode), "Lx")]
    [InlineData(nameof(AttributeRole.Cathode), "graphit")]

    // Silica is a filler, and somebody's anode.
    [InlineData(nameof(AttributeRole.Anode), "SiO2")]
    public void What_is_not_known_comes_with_the_names_that_are_near(string role, string text, params string[] nearest)
    {
        var reading = Library.Names.Find(Enum.Parse<AttributeRole>(role), text);
        Assert.Equal(MaterialNameOutcome.Unknown, reading.Outcome);
        Assert.Null(reading.Material);
        Assert.Equal(nearest, reading.Nearest);
    }

    [Theory]
    [InlineData("NMC621", "'NMC621' names no cathode material that is known: did you mean 'NMC622' or 'NMC721'?")]
    [InlineData("Prussian blue", "'Prussian blue' names no cathode material that is known: correct it, or add it to the Aliases of a material of your own.")]
    [InlineData("Li (50 um)", "'Li' is an anode material, LithiumMetal: this column takes cathode materials.")]
    [InlineData("Li6PS5Cl", "'Li6PS5Cl' is an electrolyte, Lpscl: this column takes cathode materials.")]
    [InlineData("LiNbO3", "'LiNbO3' is a material of layers, LithiumNiobate: this column takes cathode materials.")]
    [InlineData("–", "There is no name here: write the cathode material, or leave the cell empty.")]
    [InlineData("a\u202Eb", "'aU+202Eb' names no cathode material that is known: correct it, or add it to the Aliases of a material of your own.")]
    public void What_is_not_found_says_why(string text, string message)
    {
        var reading = Library.Names.Find(AttributeRole.Cathode, text);
        Assert.Null(reading.Material);
        Assert.Equal(message, reading.Message);
    }

    /// <summary>Bound: a text that long is a sentence, and no name is near it.</summary>
    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 0)]
    public void Nothing_is_near_a_text_of_more_than_a_hundred_characters(int length, int nearest) =>
        Assert.Equal(nearest, Library.Names.Find(AttributeRole.Cathode, "LiCoO3" + new string('-', length - 6)).Nearest.Count);

    /// <summary>A point in a number counts: these are not Li7P3S11 and LPSCl1.5.</summary>
    [Theory]
    [InlineData("Li7P3S1.1")]
    [InlineData("Li70 garnet")]
    public void A_point_in_a_number_is_not_put_aside(string text) =>
        Assert.Null(Library.Names.Find(AttributeRole.Electrolyte, text).Material);

    /// <summary>Its bracket is no remark: lithium borohydride is not lithium.</summary>
    [Fact]
    public void A_formula_that_ends_in_a_bracket_is_one_formula() =>
        Assert.Equal(MaterialNameOutcome.Unknown, Library.Names.Find(AttributeRole.Anode, "Li(BH4)").Outcome);

    [Fact]
    public void Words_of_two_lines_of_descent_name_no_family()
    {
        var reading = Library.Names.FindFamily("oxide/polymer");
        Assert.Equal((MaterialNameOutcome.Ambiguous, null), (reading.Outcome, reading.Material));
        Assert.Equal("'oxide/polymer' can be PhiLi.Materials.Oxide or PhiLi.Materials.Polymer: write the full name of the one that is meant.", reading.Message);
    }

    [Theory]
    [InlineData("oxide-garnett", "Garnet", "Of 'oxide-garnett' only 'oxide' was understood, not 'garnett': did you mean 'Garnet'?")]
    [InlineData("sulfidee", "Sulfide", "'sulfidee' names no family of electrolytes that is known: did you mean 'Sulfide'?")]
    public void A_misspelt_family_comes_with_the_one_that_is_near(string text, string nearest, string message)
    {
        var reading = Library.Names.FindFamily(text);
        Assert.Equal([nearest], reading.Nearest);
        Assert.Equal(message, reading.Message);
    }

    [Fact]
    public void Names_are_equal_by_their_materials()
    {
        var same = new MaterialNames(new EquatableArray<MaterialDeclaration>([.. Library.Names.Materials]));
        same.Find(AttributeRole.Cathode, "LCO");
        Assert.Equal(Library.Names, same);
        Assert.Equal(Library.Names.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Library.Names, Library.With(Library.OwnCathode("N.Mine")));
    }
}
