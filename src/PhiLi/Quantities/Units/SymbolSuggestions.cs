using System;
using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>What a single unknown symbol may be: a name, another case, symbols joined, or one slip of the finger.</summary>
internal static class SymbolSuggestions
{
    private const int LongestGuess = 12;
    private const int MostParts = 4;

    private static readonly string[][] Names =
    [
        ["s", "sec", "secs", "second", "seconds"],
        ["min", "mins", "minute", "minutes"],
        ["h", "hr", "hrs", "hour", "hours"],
        ["d", "day", "days"],
        ["m", "meter", "meters", "metre", "metres"],
        ["cm", "centimeter", "centimeters", "centimetre", "centimetres"],
        ["mm", "millimeter", "millimeters", "millimetre", "millimetres"],
        ["µm", "micron", "microns", "micrometer", "micrometers", "micrometre", "micrometres", "mum"],
        ["nm", "nanometer", "nanometers", "nanometre", "nanometres"],
        ["Å", "angstrom", "angstroms"],
        ["g", "gram", "grams", "gm"],
        ["A", "amp", "amps", "ampere", "amperes"],
        ["V", "volt", "volts"],
        ["Ω", "ohms"],
        ["S", "siemens"],
        ["C", "coulomb", "coulombs"],
        ["K", "kelvin", "kelvins"],
        ["°C", "celsius", "centigrade", "deg"],
        ["mol", "mole", "moles"],
        ["L", "liter", "liters", "litre", "litres"],
        ["%", "percent", "pct"],
        ["eV", "electronvolt", "electronvolts"],
        ["bar", "bars"],
        ["wt%", "wt", "mass%"],
        ["vol%", "vol"],
    ];

    /// <summary>Canonical spellings of what is meant, the likeliest first.</summary>
    public static List<string> For(string symbol)
    {
        var found = new List<string>();
        foreach (var names in Names)
        {
            for (var i = 1; i < names.Length; i++)
            {
                if (string.Equals(names[i], symbol, StringComparison.OrdinalIgnoreCase))
                    found.Add(names[0]);
            }
        }

        // °F is one slip away from °C, and yet 25 °F is not 25 °C.
        if (found.Count > 0 || symbol.Length > LongestGuess || symbol.EndsWith("F", StringComparison.Ordinal))
            return found;
        Collect(found, symbol, static (known, unknown) => string.Equals(known, unknown, StringComparison.OrdinalIgnoreCase));
        if (found.Count > 0)
            return found;
        if (Split(symbol) is { } parts)
        {
            found.Add(parts);
            return found;
        }

        Collect(found, symbol, static (known, unknown) => known.Length > 1 && IsOneSlipAway(known, unknown));
        return found;
    }

    private static void Collect(List<string> found, string symbol, Func<string, string, bool> matches)
    {
        foreach (var known in UnitAtoms.Spellings)
        {
            if (matches(known.Key, symbol) && !found.Contains(known.Value.Symbol))
                found.Add(known.Value.Symbol);
        }

        // The table's order is not part of any promise; messages must be the same on every machine.
        found.Sort(string.CompareOrdinal);
    }

    /// <summary><c>mAhg</c> is <c>mAh·g</c>: the fewest symbols that make up the whole.</summary>
    private static string? Split(string symbol)
    {
        var best = new string?[symbol.Length + 1];
        var parts = new int[symbol.Length + 1];
        best[0] = string.Empty;
        for (var end = 1; end <= symbol.Length; end++)
        {
            for (var start = 0; start < end; start++)
            {
                if (best[start] is null || UnitAtoms.Find(symbol.Substring(start, end - start)) is not { } atom)
                    continue;
                if (best[end] is not null && parts[end] <= parts[start] + 1)
                    continue;
                best[end] = start == 0 ? atom.Symbol : best[start] + "·" + atom.Symbol;
                parts[end] = parts[start] + 1;
            }
        }

        return parts[symbol.Length] <= MostParts ? best[symbol.Length] : null;
    }

    /// <summary>One character added, left out, changed, or two neighbours exchanged.</summary>
    private static bool IsOneSlipAway(string known, string unknown)
    {
        if (Math.Abs(known.Length - unknown.Length) > 1)
            return false;
        var first = 0;
        while (first < known.Length && first < unknown.Length && known[first] == unknown[first])
            first++;
        var last = 0;
        while (last < known.Length - first && last < unknown.Length - first && known[known.Length - 1 - last] == unknown[unknown.Length - 1 - last])
            last++;
        var knownRest = known.Length - first - last;
        var unknownRest = unknown.Length - first - last;
        return (knownRest <= 1 && unknownRest <= 1)
            || (knownRest == 2 && unknownRest == 2 && known[first] == unknown[first + 1] && known[first + 1] == unknown[first]);
    }
}
