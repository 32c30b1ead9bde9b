namespace PhiLi.Quantities;

/// <summary>Finds symbols in a text.</summary>
internal static class UnitSymbols
{
    private static readonly string[] Shares = ["wt", "vol", "at", "mol"];
    private static readonly string[] Grams = ["mg", "kg", "µg", "ug", "g"];

    /// <summary>How long the symbol at a place is; <c>wt.%</c> and <c>wt %</c> are one symbol.</summary>
    public static int Length(string text, int start, int end)
    {
        if (text[start] is '%' or '‰')
            return 1;
        var at = start;
        while (at < end && Characters.IsSymbol(text[at]))
            at++;

        if (IsShare(text, start, at))
        {
            var percent = at < end && text[at] == '.' ? at + 1 : at;
            if (percent < end && Characters.IsBlank(text[percent]))
                percent++;
            if (percent < end && text[percent] == '%')
                return percent + 1 - start;
        }

        return at - start;
    }

    public static UnitAtom? Find(string text, int start, int end)
    {
        if (text[end - 1] == '%' && end - start > 1)
        {
            var letters = start;
            while (Characters.IsAsciiLetter(text[letters]))
                letters++;
            return UnitAtoms.Find(text.Substring(start, letters - start) + "%");
        }

        if (end - start == 2 && Characters.IsDegree(text[start]))
            return text[start + 1] is 'C' or '\u03F9' ? UnitAtoms.Find("°C") : null;
        return UnitAtoms.Find(text.Substring(start, end - start));
    }

    /// <summary>For <c>gS</c> or <c>mgNMC</c>, a gram and what it is a gram of, the length of the gram; else 0. gK is no gram of potassium.</summary>
    public static int GramsIn(string text, int start, int end)
    {
        foreach (var gram in Grams)
        {
            if (end - start > gram.Length && string.CompareOrdinal(text, start, gram, 0, gram.Length) == 0
                && text[start + gram.Length] is >= 'A' and <= 'Z'
                && !(text[start + gram.Length] == 'K' && start + gram.Length + 1 == end))
            {
                return gram.Length;
            }
        }

        return 0;
    }

    private static bool IsShare(string text, int start, int end)
    {
        foreach (var share in Shares)
        {
            if (share.Length == end - start && string.CompareOrdinal(text, start, share, 0, share.Length) == 0)
                return true;
        }

        return false;
    }
}
