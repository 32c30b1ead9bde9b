using System;
using System.Collections.Generic;
using System.Text;

namespace PhiLi.Tables;

/// <summary>Writes rows as delimited text which <see cref="Table"/> reads back as they were, and spreadsheets too.</summary>
/// <remarks>
/// A field is quoted only where it would read otherwise: with a quote, a line end or any of the separators in it, or with outer
/// blanks. Nothing else is altered. <see cref="Table.Exact"/> gives back each field, if the rows are as long as the header and the
/// header's last field is not blank; rows of blanks only are left out, since they would be read as none.
/// </remarks>
internal static class TableWriter
{
    /// <summary>Writes a table.</summary>
    /// <param name="rows">The header and the rows.</param>
    /// <param name="separator">Comma, semicolon or tab.</param>
    /// <param name="lineEnd">What ends each row, the last too: LF, CR LF or CR.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The separator or the line end is another.</exception>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows, char separator = ',', string lineEnd = "\n")
    {
        if (TableText.Separators.IndexOf(separator) < 0)
            throw new ArgumentOutOfRangeException(nameof(separator), "Fields are separated by a comma, a semicolon or a tab.");
        if (lineEnd is not ("\n" or "\r\n" or "\r"))
            throw new ArgumentOutOfRangeException(nameof(lineEnd), "Rows end with LF, CR LF or CR.");

        var text = new StringBuilder();
        foreach (var row in rows)
        {
            if (IsBlank(row))
                continue;

            var isHeader = text.Length == 0;
            for (var column = 0; column < row.Count; column++)
            {
                if (column > 0)
                    text.Append(separator);
                Append(text, row[column], isHeader);
            }

            text.Append(lineEnd);
        }

        return text.ToString();
    }

    private static bool IsBlank(IReadOnlyList<string> row)
    {
        foreach (var field in row)
        {
            foreach (var c in field)
            {
                if (!TableText.IsBlank(c))
                    return false;
            }
        }

        return true;
    }

    private static void Append(StringBuilder text, string field, bool isHeader)
    {
        if (NeedsQuotes(field) || (isHeader && Misleads(field)))
            text.Append(TableText.Quote).Append(field.Replace("\"", "\"\"")).Append(TableText.Quote);
        else
            text.Append(field);
    }

    private static bool NeedsQuotes(string field)
    {
        if (field.Length == 0)
            return false;
        if (TableText.IsBlank(field[0]) || TableText.IsBlank(field[field.Length - 1]))
            return true;

        // Any separator, not only the one of this table: programs that guess it, guess right.
        foreach (var c in field)
        {
            if (c == TableText.Quote || TableText.IsLineEnd(c) || TableText.Separators.IndexOf(c) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a field of the header would hide from a reader what separates the fields, or where the table begins.</summary>
    private static bool Misleads(string field)
    {
        var depth = 0;
        foreach (var c in field)
            depth = TableText.Depth(depth, c);
        return depth > 0
            || (field.Length > 0 && field[0] == TableText.Mark)
            || field.StartsWith(TableText.SeparatorLine, StringComparison.Ordinal);
    }
}
