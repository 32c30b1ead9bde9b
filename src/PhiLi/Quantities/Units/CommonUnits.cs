using System;
using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>The units that nearly every literal has, by the very characters of their usual spellings.</summary>
/// <remarks>An editor reads every literal of a file at every key: these are found without a substring or a parse.</remarks>
internal static class CommonUnits
{
    private const int Size = 2048;

    private static readonly string[] Simple =
    [
        "m", "cm", "mm", "µm", "nm", "Å", "cm²", "m²", "mm²", "g", "mg", "µg", "kg", "s", "min", "h", "d", "A", "mA", "µA", "V", "mV",
        "Ω", "S", "C", "Ah", "mAh", "µAh", "Wh", "mWh", "J", "kJ", "eV", "meV", "Pa", "kPa", "MPa", "GPa", "bar", "K", "°C",
        "%", "‰", "ppm", "wt%", "vol%", "at%", "mol%", "mol", "Hz", "Ω·cm²", "Ω·m²", "Ω·cm", "mol/(m²·h)", "mol/(m²·s)", "h⁻¹", "s⁻¹",
    ];

    private static readonly string[] Quotients =
    [
        "mAh/cm²", "µAh/cm²", "Ah/m²", "C/m²", "mAh/g", "Ah/kg", "C/kg", "mA/cm²", "µA/cm²", "A/m²", "A/cm²", "mA/g", "A/g", "A/kg",
        "mg/cm²", "g/m²", "kg/m²", "mS/cm", "S/cm", "S/m", "µS/cm", "kJ/mol", "J/mol", "g/cm³", "kg/m³", "Wh/kg", "Wh/L", "J/kg", "J/m³",
    ];

    private static readonly Entry?[] Table = Build();

    /// <summary>The unit whose spelling is exactly this range of a text; null where it is not a common one.</summary>
    public static Unit? Find(string text, int start, int end)
    {
        for (var place = (int)(Hash(text, start, end) % Size); Table[place] is { } entry; place = (place + 1) % Size)
        {
            if (entry.Spelling.Length == end - start && string.CompareOrdinal(entry.Spelling, 0, text, start, end - start) == 0)
                return entry.Unit;
        }

        return null;
    }

    private static Entry?[] Build()
    {
        var table = new Entry?[Size];
        foreach (var spelling in Simple)
            Add(table, spelling, Parse(spelling));
        foreach (var spelling in Quotients)
        {
            var unit = Parse(spelling);
            foreach (var variant in Variants(spelling))
                Add(table, variant, unit);
        }

        return table;
    }

    // mAh/cm² is also mAh/cm2, mAh cm-2, mAh cm−2, mAh cm⁻², mAh·cm⁻², mA h/cm² and so on.
    private static IEnumerable<string> Variants(string spelling)
    {
        yield return spelling;
        var slash = spelling.IndexOf('/');
        var above = spelling.Substring(0, slash);
        var below = spelling.Substring(slash + 1);
        var last = below[below.Length - 1];
        var exponent = last == '²' ? "2" : last == '³' ? "3" : string.Empty;
        var bare = exponent.Length == 0 ? below : below.Substring(0, below.Length - 1);
        var superscript = exponent.Length == 0 ? "¹" : last.ToString();
        if (exponent.Length > 0)
            yield return above + "/" + bare + exponent;
        if (exponent.Length > 0)
            yield return above + "/" + bare + "^" + exponent;
        exponent = exponent.Length == 0 ? "1" : exponent;
        foreach (var joint in new[] { " ", "·" })
        {
            yield return above + joint + bare + "-" + exponent;
            yield return above + joint + bare + "\u2212" + exponent;
            yield return above + joint + bare + "\u2013" + exponent;
            yield return above + joint + bare + "⁻" + superscript;
        }
    }

    private static Unit Parse(string spelling)
    {
        var parser = UnitParser.Parse(spelling, 0, spelling.Length);
        return parser.Unit ?? throw new InvalidOperationException("The common unit '" + spelling + "' is not read.");
    }

    private static void Add(Entry?[] table, string spelling, Unit unit)
    {
        var place = (int)(Hash(spelling, 0, spelling.Length) % Size);
        while (table[place] is { } entry && entry.Spelling != spelling)
            place = (place + 1) % Size;
        table[place] = new Entry(spelling, unit);
    }

    private static uint Hash(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var i = start; i < end; i++)
            hash = unchecked((hash ^ text[i]) * 16777619u);
        return hash ^ (hash >> 15);
    }

    private sealed class Entry(string spelling, Unit unit)
    {
        public string Spelling { get; } = spelling;

        public Unit Unit { get; } = unit;
    }
}
