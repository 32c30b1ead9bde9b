using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>What a unit with unknown symbols was meant to be.</summary>
internal static class UnitSuggestions
{
    private const int Most = 3;

    /// <summary>Units that the text may mean, those the slot takes first; each one is read without a fault.</summary>
    public static List<Unit> For(string text, int start, int end, List<(int Start, int End)> unknown, Slot? slot)
    {
        var found = new List<Unit>();
        var whole = text.Substring(start, end - start);

        // Blanks from a PDF inside a symbol: µ m, ° C, deg C.
        var joined = whole;
        foreach (var blank in " \t\u00A0\u2009\u202F")
            joined = joined.Replace(blank.ToString(), string.Empty);
        if (joined.Length < whole.Length)
            Try(joined, found);

        var candidates = new List<string>[unknown.Count];
        for (var i = 0; i < unknown.Count; i++)
        {
            candidates[i] = SymbolSuggestions.For(text.Substring(unknown[i].Start, unknown[i].End - unknown[i].Start));
            if (candidates[i].Count == 0)
                return Ranked(found, slot);
        }

        // With several unknown symbols only the first of each is varied: more guesses would not be better ones.
        var variations = unknown.Count == 1 ? candidates[0].Count : 1;
        for (var variation = 0; variation < variations; variation++)
        {
            var repaired = whole;
            for (var i = unknown.Count - 1; i >= 0; i--)
            {
                var place = unknown[i].Start - start;
                repaired = repaired.Remove(place, unknown[i].End - unknown[i].Start)
                    .Insert(place, candidates[i][unknown.Count == 1 ? variation : 0]);
            }

            Try(repaired, found);
        }

        return Ranked(found, slot);
    }

    private static void Try(string text, List<Unit> found)
    {
        if (UnitParser.Parse(text, 0, text.Length).Unit is { } unit && unit.Symbol.Length > 0 && !found.Contains(unit))
            found.Add(unit);
    }

    private static List<Unit> Ranked(List<Unit> found, Slot? slot)
    {
        // What the slot does not take was not meant: better none than a fix that leads to the next fault.
        if (slot is not null)
            found.RemoveAll(unit => SlotKinds.Find(slot, unit) is null);
        if (found.Count > Most)
            found.RemoveRange(Most, found.Count - Most);
        return found;
    }
}
