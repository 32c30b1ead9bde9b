namespace PhiLi.Tables;

/// <summary>Finds what separates the fields of a table: it is named by the first line, or stands most often in the header.</summary>
internal static class SeparatorSearch
{
    /// <summary>Reads the line by which spreadsheets name the separator, such as <c>sep=;</c>.</summary>
    /// <param name="text">The table.</param>
    /// <param name="start">Where the table begins.</param>
    /// <param name="separator">The character it names.</param>
    /// <returns>Where the next line begins; −1 where no such line is there.</returns>
    public static int EndOfSeparatorLine(string text, int start, out char separator)
    {
        separator = ',';
        var at = start + TableText.SeparatorLine.Length;
        if (at >= text.Length || string.CompareOrdinal(text, start, TableText.SeparatorLine, 0, at - start) != 0)
            return -1;

        // A letter is rather the end of a column's name than a separator.
        var named = text[at++];
        if (named == TableText.Quote || TableText.IsLineEnd(named) || char.IsLetterOrDigit(named))
            return -1;
        if (at < text.Length && !TableText.IsLineEnd(text[at]))
            return -1;

        separator = named;
        return at;
    }

    /// <summary>Counts the separators of the header, the first row that is not made of blanks and separators only.</summary>
    /// <remarks>
    /// Not those in quotes, nor those in brackets, where units and lists stand; but where a bracket is never closed, brackets mean
    /// nothing. The comma where none is most frequent.
    /// </remarks>
    /// <param name="text">The table.</param>
    /// <param name="start">Where the table begins; becomes where the header does, the text's end where there is none.</param>
    /// <returns>The separator.</returns>
    public static char Find(string text, ref int start)
    {
        var outside = new int[TableText.Separators.Length];
        var all = new int[TableText.Separators.Length];
        var depth = 0;
        var isWritten = false;
        var mayOpen = true;
        for (var at = start; at < text.Length; at++)
        {
            var c = text[at];
            var candidate = TableText.Separators.IndexOf(c);
            if (c == TableText.Quote && mayOpen)
            {
                var from = at + 1;
                var to = TableText.Closing(text, at, out _);
                isWritten |= to < 0;
                if (to < 0)
                    break;
                at = to;
                TableText.Trim(text, ref from, ref to);
                isWritten |= to > from;
                mayOpen = false;
            }
            else if (TableText.IsLineEnd(c))
            {
                if (isWritten)
                    break;
                System.Array.Clear(outside, 0, outside.Length);
                System.Array.Clear(all, 0, all.Length);
                start = at + 1;
                mayOpen = true;
            }
            else if (candidate >= 0)
            {
                all[candidate]++;
                outside[candidate] += depth == 0 ? 1 : 0;
                mayOpen = true;
            }
            else if (!TableText.IsBlank(c))
            {
                depth = TableText.Depth(depth, c);
                isWritten = true;
                mayOpen = false;
            }
        }

        start = isWritten ? start : text.Length;
        return MostFrequent(depth == 0 ? outside : all);
    }

    private static char MostFrequent(int[] counts)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            var isMost = true;
            for (var other = 0; other < counts.Length; other++)
                isMost &= other == i || counts[other] < counts[i];
            if (isMost)
                return TableText.Separators[i];
        }

        return TableText.Separators[0];
    }
}
