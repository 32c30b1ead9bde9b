using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PhiLi.Materials;
using PhiLi.Tables;
using Xunit;

namespace PhiLi.Tests.Materials;

/// <summary>The tables that the library's figures were taken from, each row with the types that hold it.</summary>
internal static class MaterialData
{
    public static IReadOnlyDictionary<string, MaterialRow> Electrolytes { get; } = Read("materials_electrolytes.csv", new()
    {
        ["LLZO"] = [typeof(Llzo)],
        ["LLZTO"] = [typeof(Llzto)],
        ["Ga-LLZO"] = [typeof(GaLlzo)],
        ["LATP"] = [typeof(Latp)],
        ["LAGP"] = [typeof(Lagp)],
        ["LLTO"] = [typeof(Llto)],
        ["LiPON"] = [typeof(Lipon)],
        ["Li3N_beta"] = [typeof(LithiumNitrideBeta)],
        ["LGPS"] = [typeof(Lgps)],
        ["LSiPSCl"] = [typeof(Lsipscl)],
        ["LSiGePSBrO"] = [typeof(HighEntropyLgps)],
        ["Li6PS5Cl"] = [typeof(Lpscl)],
        ["Li5.5PS4.5Cl1.5"] = [typeof(Lpscl15)],
        ["HE-LPSBrCl"] = [typeof(HighEntropyArgyrodite)],
        ["BH4-argyrodite"] = [typeof(BorohydrideArgyrodite)],
        ["Li7P3S11"] = [typeof(Li7P3S11)],
        ["Li3PS4"] = [typeof(LpsGamma), typeof(Lps)],
        ["Li3PS4-2LiBH4"] = [typeof(LpsBorohydride)],
        ["Li3InCl6"] = [typeof(Lic)],
        ["Li3YCl6"] = [typeof(Lyc)],
        ["Li2ZrCl6"] = [typeof(Lzc)],
        ["Li2.6In0.8Ta0.2Cl6"] = [typeof(Litac)],
        ["Li-Ta-Cl amorphous"] = [typeof(AmorphousLiTaCl)],
        ["1.6Li2O-TaCl5"] = [typeof(LithiumTantalumOxychloride)],
        ["Li3Ta3O4Cl10"] = [typeof(Li3Ta3O4Cl10)],
        ["Li1.75ZrCl4.75O0.5"] = [typeof(Lzoc)],
        ["PEO-LiTFSI"] = [typeof(PeoLiTfsi)],
        ["PEO-LiTFSI-AlOC"] = [typeof(PeoLiTfsiAlOC)],
        ["PVDF-HFP polymer-in-salt"] = [typeof(PvdfHfpPolymerInSalt)],
        ["PVDF + plasticizer"] = [typeof(PvdfPlasticized)],
        ["PDOL/LLZTO in situ"] = [typeof(PdolLlzto)],
        ["Li2OHCl"] = [typeof(LithiumHydroxideChloride)],
        ["Li3OCl"] = [typeof(LithiumOxychloride)],
        ["closo-borate 0.7Li(CB9H10)-0.3Li(CB11H12)"] = [typeof(ClosoBorate)],
        ["liquid carbonate"] = [typeof(CarbonateLiquid)],
    });

    public static IReadOnlyDictionary<string, MaterialRow> Electrodes { get; } = Read("materials_electrodes.csv", new()
    {
        ["LCO"] = [typeof(LithiumCobaltOxide)],
        ["NMC111"] = [typeof(Nmc111)],
        ["NMC532"] = [typeof(Nmc532)],
        ["NMC622"] = [typeof(Nmc622)],
        ["NMC712"] = [typeof(Nmc712)],
        ["NMC811"] = [typeof(Nmc811)],
        ["NCM83"] = [typeof(Ncm83)],
        ["NCM85"] = [typeof(Ncm85)],
        ["NCM88"] = [typeof(Ncm88)],
        ["NCM90"] = [typeof(Ncm90)],
        ["NCA"] = [typeof(Nca)],
        ["LFP"] = [typeof(LithiumIronPhosphate)],
        ["LMFP64"] = [typeof(Lmfp64)],
        ["LMO"] = [typeof(LithiumManganeseOxide)],
        ["LNMO"] = [typeof(Lnmo)],
        ["LRLO"] = [typeof(LithiumRichLayeredOxide)],
        ["S"] = [typeof(Sulfur)],
        ["Li2S"] = [typeof(LithiumSulfide)],
        ["FeS2"] = [typeof(IronDisulfide)],
        ["TiS2"] = [typeof(TitaniumDisulfide)],
        ["Li"] = [typeof(LithiumMetal)],
        ["LiIn"] = [typeof(LithiumIndium)],
        ["Si_Li15Si4"] = [typeof(Silicon)],
        ["Si_Li22Si5"] = [typeof(Silicon)],
        ["Graphite"] = [typeof(Graphite)],
        ["LTO"] = [typeof(LithiumTitanate)],
        ["Sn"] = [typeof(Tin)],
        ["Al"] = [typeof(Aluminium)],
        ["Ag"] = [typeof(Silver)],
    });

    /// <summary>The number that a text begins with.</summary>
    public static double Number(string text) => double.Parse(text.TrimStart('~').Split(' ')[0], CultureInfo.InvariantCulture);

    public static string? Composition(string formula) => CompositionKey.Of(formula);

    private static Dictionary<string, MaterialRow> Read(string file, Dictionary<string, Type[]> types)
    {
        var table = Table.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Materials", "Data", file)));
        Assert.Empty(table.Faults);
        var rows = Enumerable.Range(0, table.RowCount)
            .Select(row => Enumerable.Range(0, table.ColumnCount).ToDictionary(column => table.Value(Table.Header, column), column => table.Value(row, column)))
            .Select(row => new MaterialRow(types[row["key"]], row))
            .ToDictionary(row => row.Key);
        Assert.Equal(types.Keys.Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        return rows;
    }
}

/// <summary>A row of the data.</summary>
internal sealed class MaterialRow(Type[] types, IReadOnlyDictionary<string, string> fields)
{
    private const string Plain = @"\d+(\.\d+)?(e-?\d+)?";

    public string Key => fields["key"];

    public Type[] Types => types;

    /// <summary>The columns with a figure whose source is nobody's but memory.</summary>
    public IEnumerable<string> Recalled => new[]
        {
            ("Ea_eV", "Ea_source"), ("density_g_cm3", "density_source"), ("window_V_vs_Li", "window_source"), ("avg_voltage_vs_Li", "voltage_source"),
        }
        .Where(pair => fields.TryGetValue(pair.Item2, out var source) && IsRecalled(source))
        .Select(pair => pair.Item1);

    public string this[string column] => fields[column];

    /// <summary>Of several sources one is enough.</summary>
    public static bool IsRecalled(string source) =>
        source.Length > 0 && source.Split(';').All(part => part.Contains("recalled", StringComparison.Ordinal));

    /// <summary>Whether a value is one of those that a field or its source gives, or in the band that the field is.</summary>
    public bool Allows(string column, string? source, double value)
    {
        var numbers = Numbers(fields[column]);
        if (Regex.IsMatch(fields[column], $"^{Plain}-{Plain} ?(\\[|$)"))
            return value >= numbers[0] * (1 - 1e-9) && value <= numbers[1] * (1 + 1e-9);

        // Where two units or more digits are known, the source has them.
        return numbers.Concat(source is null ? [] : Numbers(fields[source])).Any(number => Math.Abs(number - value) <= Math.Abs(number) * 1e-9);
    }

    private static double[] Numbers(string text) =>
        [.. Regex.Matches(Regex.Replace(text, @"doi:\S+", ""), Plain).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture))];
}
