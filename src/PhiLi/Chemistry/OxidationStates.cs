using System;
using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>The usual oxidation states of an element beside the others of a formula.</summary>
/// <remarks>
/// The states are the common ones of inorganic chemistry (N. N. Greenwood, A. Earnshaw, "Chemistry of the Elements", 2nd
/// edition). Where several are usual the whole range between them is allowed, because mixed valence makes every mean state
/// possible; metals of several valences may also come down to zero, as they do in carbides, nitrides and converted electrodes.
/// Ranges are drawn so that a formula is accused late rather than falsely.
/// </remarks>
internal static class OxidationStates
{
    private static readonly Dictionary<string, int> OneState = Read(
        "Li 1 Na 1 K 1 Rb 1 Cs 1 Be 2 Mg 2 Ca 2 Sr 2 Ba 2 Al 3 Sc 3 Y 3 La 3 Nd 3 Gd 3 Dy 3 Ho 3 Er 3 Lu 3 Zr 4 Hf 4 Ta 5 Th 4 Zn 2 Cd 2");

    private static readonly Dictionary<string, int> HighestOfSeveral = Read(
        "Ti 4 V 5 Nb 5 Cr 6 Mo 6 W 6 Mn 7 Re 7 Fe 6 Ru 8 Os 8 Co 4 Rh 6 Ir 6 Ni 4 Pd 4 Pt 6 Cu 3 Ag 3 Au 5 Hg 2 Ga 3 In 3 Tl 3 "
        + "Ce 4 Pr 4 Tb 4 Sm 3 Eu 3 Tm 3 Yb 3 Pa 5 U 6");

    private static readonly Dictionary<string, ChargeRange> BothWays = new(StringComparer.Ordinal)
    {
        ["H"] = new(-1, 1),
        ["C"] = new(-4, 4),
        ["Si"] = new(-4, 4),
        ["Ge"] = new(-4, 4),
        ["Sn"] = new(-4, 4),
        ["Pb"] = new(-4, 4),
        ["P"] = new(-3, 5),
        ["As"] = new(-3, 5),
        ["Sb"] = new(-3, 5),
        ["Bi"] = new(-3, 5),
    };

    /// <summary>The range of an element's mean state in a formula; null where none is usual.</summary>
    public static ChargeRange? Of(string symbol, Surroundings around)
    {
        if (OneState.TryGetValue(symbol, out var state))
            return new ChargeRange(around.IsIonic || IsAlwaysIonic(symbol) ? state : 0, state);
        if (HighestOfSeveral.TryGetValue(symbol, out var highest))
            return new ChargeRange(0, highest);
        if (BothWays.TryGetValue(symbol, out var range))
            return range;
        return symbol switch
        {
            "O" => new ChargeRange(-2, around.MayHoldPeroxide ? Rational.Parse("-0.5") : -2),
            "S" or "Se" or "Te" => new ChargeRange(-2, around.HighestOfChalcogens(symbol)),
            "F" => ChargeRange.Fixed(-1),
            "Cl" or "Br" or "I" => new ChargeRange(-1, around.HighestOfHalogen(symbol)),
            "N" => new ChargeRange(-3, around.Has("O") || around.Has("F") ? 5 : 0),
            "B" => new ChargeRange(around.HoldsOnlyOrthodoxBoron ? 3 : -5, 3),
            _ => null,
        };
    }

    /// <summary>Lithium and magnesium keep their charge even in carbides and hydrides; transition metals share it.</summary>
    private static bool IsAlwaysIonic(string symbol) =>
        ElementGroups.Alkali.Contains(symbol) || ElementGroups.AlkalineEarth.Contains(symbol) || symbol == "Al";

    private static Dictionary<string, int> Read(string table)
    {
        var states = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = table.Split(' ');
        for (var i = 0; i + 1 < words.Length; i += 2)
            states.Add(words[i], words[i + 1][0] - '0');
        return states;
    }
}
