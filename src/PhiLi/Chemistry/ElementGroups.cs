using System;
using System.Collections.Generic;

namespace PhiLi.Chemistry;

/// <summary>The groups of elements that the judgement of charges tells apart.</summary>
internal static class ElementGroups
{
    public static readonly HashSet<string> Alkali = Set("Li Na K Rb Cs");

    public static readonly HashSet<string> AlkalineEarth = Set("Be Mg Ca Sr Ba");

    public static readonly HashSet<string> Chalcogens = Set("S Se Te");

    public static readonly HashSet<string> NobleGases = Set("He Ne Ar Kr Xe");

    public static readonly HashSet<string> Nonmetals = Set("H C N O P S Se F Cl Br I");

    /// <summary>They bond with metals as metals do, so that no charge is counted between them.</summary>
    public static readonly HashSet<string> Metalloids = Set("B Si Ge As Sb Te");

    /// <summary>Main-group metals and metalloids: with sulfur they are centres of anions, not hosts.</summary>
    public static readonly HashSet<string> MainGroup = Set("B Al Si P Ga Ge As In Sn Sb Tl Pb Bi");

    public static bool IsMetal(string symbol) =>
        !Nonmetals.Contains(symbol) && !Metalloids.Contains(symbol) && !NobleGases.Contains(symbol);

    private static HashSet<string> Set(string symbols) => new(symbols.Split(' '), StringComparer.Ordinal);
}
