using System;
using PhiLi.Rules;

namespace PhiLi.Tables;

/// <summary>The column that a misspelt name means.</summary>
internal static class ColumnSuggestion
{
    private const int LongestName = 60;

    /// <summary>The name of a known column that is at most two letters away, or one of a short name; null where none is.</summary>
    public static string? For(string name)
    {
        var key = ColumnCatalogue.KeyOf(name);
        if (key.Length is 0 or > LongestName)
            return null;

        // Loading has a basis, and PhiLi never guesses it.
        if (key.EndsWith("loading", StringComparison.Ordinal))
            return key.StartsWith("anode", StringComparison.Ordinal) ? "anode_active_loading' or 'anode_composite_loading" : "active_loading' or 'composite_loading";

        string? nearest = null;
        var least = key.Length < 6 ? 2 : 3;
        foreach (var known in ColumnCatalogue.Keys)
        {
            if (Math.Abs(known.Length - key.Length) >= least)
                continue;

            var distance = Typo.Distance(key, known);
            if (distance < least)
                (nearest, least) = (ColumnCatalogue.Find(known)!.Name, distance);
        }

        return nearest;
    }
}
