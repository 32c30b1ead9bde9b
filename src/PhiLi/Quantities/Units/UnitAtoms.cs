using System;
using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>Every symbol with every prefix it takes, by each spelling that is read. Case-sensitive: mS is not MS.</summary>
internal static class UnitAtoms
{
    private static readonly Dictionary<string, UnitAtom> BySpelling = Build();

    public static UnitAtom? Find(string spelling) => BySpelling.TryGetValue(spelling, out var atom) ? atom : null;

    /// <summary>All spellings, for suggestions; their order is of no consequence there.</summary>
    public static IEnumerable<KeyValuePair<string, UnitAtom>> Spellings => BySpelling;

    private static Dictionary<string, UnitAtom> Build()
    {
        var table = new Dictionary<string, UnitAtom>(StringComparer.Ordinal);
        foreach (var symbol in BaseSymbols.All)
            Add(table, symbol, new UnitAtom(symbol.Symbol, symbol.Factor, symbol.Dimension, symbol.Singular, symbol.Plural, symbol.Ratio), string.Empty);

        // Exact symbols win: min is the minute, and no prefixed symbol may take its place.
        foreach (var symbol in BaseSymbols.All)
        {
            foreach (var prefix in symbol.Prefixes)
            {
                var (name, exponent) = Describe(prefix);
                var atom = new UnitAtom(
                    prefix + symbol.Symbol,
                    symbol.Factor * Rational.FromDigits(1, exponent),
                    symbol.Dimension,
                    name + symbol.Singular,
                    name + symbol.Plural,
                    symbol.Ratio);
                Add(table, symbol, atom, prefix.ToString());
                if (prefix == 'µ')
                {
                    Add(table, symbol, atom, "\u03BC");
                    Add(table, symbol, atom, "u");
                }
            }
        }

        return table;
    }

    private static void Add(Dictionary<string, UnitAtom> table, BaseSymbol symbol, UnitAtom atom, string prefix)
    {
        AddOne(table, prefix + symbol.Symbol, atom);
        foreach (var other in symbol.Others)
            AddOne(table, prefix + other, atom);
    }

    private static void AddOne(Dictionary<string, UnitAtom> table, string spelling, UnitAtom atom)
    {
        if (!table.ContainsKey(spelling))
            table.Add(spelling, atom);
    }

    private static (string Name, int Exponent) Describe(char prefix) => prefix switch
    {
        'f' => ("femto", -15),
        'p' => ("pico", -12),
        'n' => ("nano", -9),
        'µ' => ("micro", -6),
        'm' => ("milli", -3),
        'c' => ("centi", -2),
        'd' => ("deci", -1),
        'h' => ("hecto", 2),
        'k' => ("kilo", 3),
        'M' => ("mega", 6),
        'G' => ("giga", 9),
        'T' => ("tera", 12),
        _ => throw new ArgumentOutOfRangeException(nameof(prefix), "Not a prefix."),
    };
}
