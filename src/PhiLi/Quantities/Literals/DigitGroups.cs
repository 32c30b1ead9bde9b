using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <summary>Numbers with commas, apostrophes or several points: refused, never guessed, with one fix for each reading.</summary>
internal static class DigitGroups
{
    public static bool Fault(ref LiteralScan scan, in ScannedNumber number)
    {
        var text = scan.Text;
        var start = number.DigitsStart;
        var end = scan.At;
        while (end < scan.End && (Characters.IsDigit(text[end]) || text[end] is ',' or '.' or '\'' or '’' or '_'))
            end++;
        var token = text.Substring(start, end - start);
        var readings = Readings(token);
        var fixes = new LiteralFix[readings.Count];
        for (var i = 0; i < fixes.Length; i++)
            fixes[i] = Messages.Write(start, end, readings[i]);
        var remedy = readings.Count switch
        {
            0 => string.Empty,
            1 => "write '" + readings[0] + "'.",
            _ => "write '" + readings[0] + "' or '" + readings[1] + "'.",
        };
        var fault = fixes.Length == 0 ? " is no number: write digits with one point." : " is read differently in different countries: ";
        scan.BadNumber(start, end, Messages.Quote(text, start, end) + fault + remedy, fixes);
        scan.At = end;
        return false;
    }

    private static List<string> Readings(string token)
    {
        var readings = new List<string>();
        var separators = new List<int>();
        for (var i = 0; i < token.Length; i++)
        {
            if (!Characters.IsDigit(token[i]))
                separators.Add(i);
        }

        var last = separators[separators.Count - 1];
        if (separators.Count == 1)
        {
            var behind = token.Length - last - 1;
            var grouped = behind == 3 && last is >= 1 and <= 3 && token[0] != '0';
            if (grouped && token[last] != '.')
                readings.Add(token.Remove(last, 1));
            if (token[last] == ',')
                readings.Add(behind == 0 ? token.Remove(last, 1) : token.Substring(0, last) + "." + token.Substring(last + 1));
            return readings;
        }

        // 1,850.5 and 1.850,5: the last sign is the point if it differs from the others. 1,850,000: there is none.
        var decimals = token[last] is '.' or ',' && token[last] != token[separators[0]];
        var whole = decimals ? token.Substring(0, last) : token;
        if (!IsGrouped(whole))
            return readings;
        var plain = Plain(whole);
        var fraction = decimals ? token.Substring(last + 1) : string.Empty;
        readings.Add(fraction.Length > 0 ? plain + "." + fraction : plain);
        return readings;
    }

    private static bool IsGrouped(string whole)
    {
        var group = 0;
        var first = true;
        var sign = '\0';
        foreach (var c in whole)
        {
            if (Characters.IsDigit(c))
            {
                group++;
                continue;
            }

            if ((sign != '\0' && c != sign) || (first ? group is < 1 or > 3 : group != 3))
                return false;
            sign = c;
            first = false;
            group = 0;
        }

        return group == 3;
    }

    private static string Plain(string whole)
    {
        var text = new System.Text.StringBuilder(whole.Length);
        foreach (var c in whole)
        {
            if (Characters.IsDigit(c))
                text.Append(c);
        }

        return text.ToString();
    }
}
