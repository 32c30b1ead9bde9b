using System;
using System.Collections.Generic;
using System.Linq;
using PhiLi.Cells;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>Known names that a text which names nothing may mean.</summary>
internal static class NameSuggestions
{
    private const int Most = 3;
    private const int LongestText = 100;

    // One letter of two is another word, not a slip.
    private const int ShortestKey = 3;
    private const int ShortKey = 5;

    /// <summary>The spellings of the nearest names that a role takes, the nearest first.</summary>
    public static IReadOnlyList<string> For(NameIndex index, string text, Func<KnownName, bool> fits)
    {
        if (text.Length > LongestText)
            return [];

        var key = NameKey.Of(text);
        if (key.Length < ShortestKey)
            return [];

        var farthest = key.Length <= ShortKey ? 1 : 2;
        var elements = CompositionKey.Elements(text);
        var near = new List<KnownName>();
        foreach (var name in index.All)
        {
            if (Math.Abs(name.Key.Length - key.Length) > farthest || !fits(name))
                continue;

            var distance = Typo.Distance(key, name.Key);
            if (distance > farthest || IsOtherCompound(elements, name))
                continue;

            // What is two slips away is not meant where something is one slip away.
            if (distance < farthest)
                near.Clear();
            farthest = distance;
            near.Add(name);
        }

        var spellings = new List<string>();
        var told = new List<MaterialDeclaration>();
        foreach (var name in near.OrderBy(IsForCode).ThenBy(one => one.Rank).ThenBy(one => one.Spelling, StringComparer.Ordinal))
        {
            if (spellings.Count == Most)
                break;
            if (told.Contains(name.Material))
                continue;

            told.Add(name.Material);
            spellings.Add(name.Spelling);
        }

        return spellings;
    }

    // A table is written by people: NMC622 rather than the Nmc622 of the code.
    private static bool IsForCode(KnownName name) => name.Sort == NameSort.TypeName && !name.IsFamily;

    // Li6PS5Br is a letter or two from Li6PS5Cl and no misspelling of it.
    private static bool IsOtherCompound(string? elements, KnownName name) =>
        elements is not null && CompositionKey.Elements(name.Spelling) is { } known && known != elements;
}
