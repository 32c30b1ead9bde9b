namespace PhiLi.Quantities;

/// <summary>What may stand behind a number by mistake.</summary>
internal static class NumberTails
{
    /// <summary>Judges what follows a number; <paramref name="next"/> is the first place behind it that is no blank.</summary>
    public static bool Check(ref LiteralScan scan, in ScannedNumber number, bool hasExponent, int next)
    {
        var text = scan.Text;
        var at = scan.At;
        var start = number.Start;
        if (next >= scan.End)
            return true;
        var c = text[next];
        var follow = scan.AfterBlanks(next + 1);
        var digitFollows = follow < scan.End && (Characters.IsDigit(text[follow]) || (text[follow] == '.' && follow + 1 < scan.End && Characters.IsDigit(text[follow + 1])));

        if (next == at && (c is ',' or '\'' or '’' or '_' || c == '.'))
            return DigitGroups.Fault(ref scan, number);
        if (Characters.IsDigit(c))
            return Blank(ref scan, number, next);
        if (c == '(' && next == at && digitFollows)
            return LateUncertainty(ref scan, number, hasExponent);
        if (c is '^' || Characters.IsSuperscript(c))
            return Power(ref scan, number, next);
        if (c is 'x' or 'X')
            return LetterTimes(ref scan, number, next);
        var to = c == 't' && text.IndexOf("to", next, System.StringComparison.Ordinal) == next && next + 2 < scan.End && Characters.IsBlank(text[next + 2]);
        if (to && scan.AfterBlanks(next + 2) is var last && last < scan.End && Characters.IsDigit(text[last]))
            return Range(ref scan, start, last);
        if ((Characters.IsDash(c) || c is '~' or '∼' or '…') && digitFollows)
            return Range(ref scan, start, follow);
        if (c is '±' || (c == '+' && next + 2 < scan.End && text[next + 1] == '/' && text[next + 2] == '-'))
            return Second(ref scan, next);
        if (c == '/' && digitFollows && scan.Slot.Reading == SlotReading.Rate)
            return true;
        if ((c is '+' or '*' or '/' or '×' or ':' or '÷' || Characters.IsDot(c)) && digitFollows)
            return Arithmetic(ref scan, start, follow);
        if ((c is '*' or '×' || Characters.IsDot(c)) && follow < scan.End && Characters.IsSymbol(text[follow]))
        {
            scan.Add(LiteralFaultKind.MalformedUnit, next, next + 1, "Only a blank stands between a number and its unit: write one.", Messages.Write(at, follow, " "));
            scan.At = follow;
            return false;
        }

        return c != '/' || Reciprocal(ref scan, at, next, follow);
    }

    private static bool Second(ref LiteralScan scan, int at)
    {
        scan.BadNumber(at, at + 1, "The number has an uncertainty already: state one.");
        return false;
    }

    // 0.5/h
    private static bool Reciprocal(ref LiteralScan scan, int at, int slash, int follow)
    {
        if (UnitParser.Parse("1/" + scan.Text.Substring(follow), 0, scan.End - follow + 2).Unit is not { Symbol.Length: > 0 } unit)
            return true;
        scan.Add(LiteralFaultKind.MalformedUnit, slash, scan.End, "A number is not divided by a unit here: write '" + unit.Symbol + "'.", Messages.Write(at, scan.End, " " + unit.Symbol));
        scan.At = scan.End;
        return false;
    }

    private static bool Blank(ref LiteralScan scan, in ScannedNumber number, int next)
    {
        var text = scan.Text;
        var at = scan.At;

        // 0.5 1/h: the 1 belongs to the unit.
        var slash = text[next] == '1' ? scan.AfterBlanks(next + 1) : next;
        if (slash > next && slash < scan.End && text[slash] == '/' && scan.AfterBlanks(slash + 1) is var below && below < scan.End && Characters.IsSymbol(text[below]))
            return true;

        var end = next;
        while (end < scan.End && (Characters.IsDigit(text[end]) || text[end] == '.'))
            end++;
        if (scan.Slot.Reading == SlotReading.Temperature && end == next + 1 && text[next] == '0' && end < scan.End && text[end] == 'C')
        {
            // The rest is explained with it.
            scan.BadNumber(next, end + 1, "A digit stands in place of the degree sign: write '°C'.", Messages.Write(next, end + 1, "°C"));
            end = scan.End;
        }
        else if (next == at)
            scan.BadNumber(number.Start, end, "Digits stand behind the bracket: write one number.");
        else if (end - next == 3 && text.IndexOf('.', next, 3) < 0)
            scan.BadNumber(number.Start, end, "A blank stands inside the number: remove it.", Messages.Write(at, next, string.Empty));
        else
            scan.BadNumber(number.Start, end, "A blank stands inside the number, or these are two: write one number.");
        scan.At = end;
        return false;
    }

    // 1.85e-3(3)
    private static bool LateUncertainty(ref LiteralScan scan, in ScannedNumber number, bool hasExponent)
    {
        var text = scan.Text;
        var close = text.IndexOf(')', scan.At, scan.End - scan.At);
        var end = close < 0 ? scan.End : close + 1;
        if (hasExponent && close > 0 && number.Form == UncertaintyForm.None)
        {
            var moved = text.Substring(scan.At, end - scan.At) + text.Substring(number.DigitsEnd, scan.At - number.DigitsEnd);
            scan.BadNumber(number.Start, end, "The uncertainty stands before the exponent: write '" + text.Substring(number.Start, number.DigitsEnd - number.Start) + moved + "'.", Messages.Write(number.DigitsEnd, end, moved));
        }
        else
            scan.BadNumber(scan.At, end, "The number has an uncertainty already: state one.");
        scan.At = end;
        return false;
    }

    // 10^-3, 10⁻³
    private static bool Power(ref LiteralScan scan, in ScannedNumber number, int next)
    {
        var start = number.Start;
        var isTen = next == scan.At && scan.Text.Substring(number.DigitsStart, scan.At - number.DigitsStart) == "10";
        if (isTen)
        {
            if (!NumberExponent.Power(ref scan, start, out var exponent))
                return false;
            var digits = exponent.ToString(System.Globalization.CultureInfo.InvariantCulture);
            scan.BadNumber(start, scan.At, "A power of ten needs a number before it: write '1e" + digits + "'.", Messages.Write(number.DigitsStart, scan.At, "1e" + digits));
            return false;
        }

        scan.BadNumber(start, next + 1, "A power is not computed here: write the number itself.");
        scan.At = next + 1;
        return false;
    }

    // 1.2x10^-3, 0x10
    private static bool LetterTimes(ref LiteralScan scan, in ScannedNumber number, int next)
    {
        var text = scan.Text;
        var ten = scan.AfterBlanks(next + 1);
        if (ten + 2 < scan.End && string.CompareOrdinal(text, ten, "10", 0, 2) == 0 && NumberExponent.IsPower(scan, ten + 2))
        {
            scan.BadNumber(next, next + 1, "The letter x does not multiply: write '×'.", Messages.Write(next, next + 1, "×"));
            scan.At = ten + 2;
            return false;
        }

        if (next != scan.At || next + 1 >= scan.End || !(Characters.IsDigit(text[next + 1]) || (text[next + 1] | 0x20) is >= 'a' and <= 'f'))
            return true;
        var end = next + 1;
        while (end < scan.End && (Characters.IsDigit(text[end]) || (text[end] | 0x20) is >= 'a' and <= 'f'))
            end++;
        scan.BadNumber(number.Start, end, scan.Quote(number.Start, end) + " is no decimal number: write it in decimal digits.");
        scan.At = end;
        return false;
    }

    private static bool Range(ref LiteralScan scan, int start, int last)
    {
        var end = NumberEnd(scan, last);
        scan.BadNumber(start, end, scan.Quote(start, end) + " is a range or a difference: state one value, with its uncertainty as ± if it has one.");
        scan.At = end;
        return false;
    }

    private static bool Arithmetic(ref LiteralScan scan, int start, int last)
    {
        var end = NumberEnd(scan, last);
        scan.BadNumber(start, end, scan.Quote(start, end) + " is not computed here: write the number itself.");
        scan.At = end;
        return false;
    }

    private static int NumberEnd(in LiteralScan scan, int at)
    {
        while (at < scan.End && (Characters.IsDigit(scan.Text[at]) || scan.Text[at] == '.'))
            at++;
        return at;
    }
}
