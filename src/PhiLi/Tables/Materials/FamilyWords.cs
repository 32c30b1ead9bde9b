using System;
using System.Collections.Generic;
using PhiLi.Cells;

namespace PhiLi.Tables;

/// <summary>What papers call families, where it is not the name of the family's type.</summary>
internal static class FamilyWords
{
    private const string Materials = "PhiLi.Materials.";

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        [Family.LayeredOxide] = ["NCM", "NMC", "Ni-rich NCM", "Ni-rich NMC", "nickel-rich layered oxide", "Li-rich layered oxide"],
        [Family.Olivine] = ["LMFP"],
        [Family.ConversionCathode] = ["conversion"],
        [Materials + "AlloyAnode"] = ["alloy", "Li alloy", "lithium alloy"],
        [Materials + "AnodeFree"] = ["anodeless", "anode-less", "zero excess lithium", "zero-excess Li"],
        [Family.Sulfide] = ["sulphide", "thiophosphate"],
        [Family.LgpsType] = ["LGPS"],
        [Materials + "GlassCeramic"] = ["glass-ceramics"],
        [Family.Halide] = ["chloride", "bromide"],
        [Materials + "Oxyhalide"] = ["oxychloride"],
        [Family.Antiperovskite] = ["antiperovskites"],
        [Family.Borohydride] = ["closo-borate", "hydroborate", "hydridoborate", "carbaborate"],
        [Family.DryPolymer] = ["SPE", "solid polymer", "solid polymer electrolyte", "solvent-free polymer"],
        [Family.GelPolymer] = ["GPE", "gel", "gel polymer electrolyte", "plasticised polymer", "plasticized polymer"],
        [Family.CompositePolymer] = ["CPE", "polymer composite", "composite polymer electrolyte"],
        [Family.PlasticCrystal] = ["succinonitrile"],
        [Family.ThinFilm] = ["thin-film electrolyte", "oxide thin film"],
        [Family.Conductor] = ["electron conductor"],
        [Family.Filler] = ["inert filler"],
        [Materials + "DielectricMaterial"] = ["dielectric", "ferroelectric"],
        [Family.Liquid] = ["liquid electrolyte", "organic liquid electrolyte", "carbonate electrolyte"],
    };

    /// <summary>Metadata names of the families that have other words.</summary>
    public static IEnumerable<string> Families => Words.Keys;

    /// <summary>The other words for a family, by its metadata name; none for any other type.</summary>
    public static IReadOnlyList<string> Of(string family) => Words.TryGetValue(family, out var words) ? words : [];

    /// <summary>Whether a word, as a key, stands beside a family's name without saying anything of its own.</summary>
    public static bool IsFiller(string key) => key is "type" or "family" or "electrolyte" or "based";
}
