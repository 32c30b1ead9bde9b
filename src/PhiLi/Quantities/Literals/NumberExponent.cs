namespace PhiLi.Quantities;

/// <summary>Reads the power of ten behind a number: e-3, ×10⁻³, ·10^-3.</summary>
internal static class NumberExponent
{
    // Doubles end at 1e308 and 5e-324; a literal of 256 characters could bridge a little more.
    private const int Largest = 999;

    /// <summary>Reads an exponent where there is one; false, with a fault, where it is malformed or beyond any double.</summary>
    public static bool TryRead(ref LiteralScan scan, int numberStart, out int exponent, out bool found)
    {
        exponent = 0;
        found = false;
        var c = scan.Current;
        if (c is 'e' or 'E')
        {
            var sign = Characters.IsExponentMinus(scan.Peek(1)) || scan.Peek(1) == '+' ? 1 : 0;
            if (!Characters.IsDigit(scan.Peek(1 + sign)))
                return true;
            scan.At++;
            found = true;
            return Signed(ref scan, numberStart, out exponent);
        }

        var times = scan.AfterBlanks(scan.At);
        if (times >= scan.End || !(scan.Text[times] is '×' or '*' || Characters.IsDot(scan.Text[times])))
            return true;
        var ten = scan.AfterBlanks(times + 1);
        if (ten + 2 >= scan.End || string.CompareOrdinal(scan.Text, ten, "10", 0, 2) != 0)
            return true;
        found = IsPower(scan, ten + 2);
        if (!found)
            return true;
        scan.At = ten + 2;
        return Power(ref scan, numberStart, out exponent);
    }

    /// <summary>Whether an exponent stands here behind a 10: ^, superscripts, or a sign and digits as PDF text has them.</summary>
    public static bool IsPower(in LiteralScan scan, int at)
    {
        if (at >= scan.End)
            return false;
        var c = scan.Text[at];
        return c == '^' || Characters.IsSuperscript(c)
            || ((Characters.IsExponentMinus(c) || c == '+') && at + 1 < scan.End && Characters.IsDigit(scan.Text[at + 1]));
    }

    /// <summary>Reads what stands behind a 10.</summary>
    public static bool Power(ref LiteralScan scan, int numberStart, out int exponent)
    {
        if (Characters.IsSuperscript(scan.Current))
            return Superscripts(ref scan, numberStart, out exponent);
        var close = '\0';
        if (scan.Current == '^')
        {
            scan.At++;
            close = scan.Current == '{' ? '}' : scan.Current == '(' ? ')' : '\0';
            if (close != '\0')
                scan.At++;
        }

        if (!Signed(ref scan, numberStart, out exponent))
            return false;
        if (close == '\0')
            return true;
        if (scan.Current == close)
        {
            scan.At++;
            return true;
        }

        scan.BadNumber(numberStart, scan.At, "The exponent's bracket is not closed: write '" + close + "'.", new LiteralFix("Write '" + close + "'", scan.At, 0, close.ToString()));
        return false;
    }

    private static bool Signed(ref LiteralScan scan, int numberStart, out int exponent)
    {
        exponent = 0;
        var negative = Characters.IsExponentMinus(scan.Current);
        if (negative || scan.Current == '+')
            scan.At++;
        var first = scan.At;
        for (; Characters.IsDigit(scan.Current); scan.At++)
            exponent = exponent > Largest ? exponent : (exponent * 10) + (scan.Current - '0');
        return Checked(ref scan, numberStart, first, negative, ref exponent);
    }

    private static bool Superscripts(ref LiteralScan scan, int numberStart, out int exponent)
    {
        exponent = 0;
        var negative = scan.Current == '⁻';
        if (scan.Current is '⁻' or '⁺')
            scan.At++;
        var first = scan.At;
        for (; scan.At < scan.End && Characters.SuperscriptDigit(scan.Current) is >= 0 and var digit; scan.At++)
            exponent = exponent > Largest ? exponent : (exponent * 10) + digit;
        return Checked(ref scan, numberStart, first, negative, ref exponent);
    }

    private static bool Checked(ref LiteralScan scan, int numberStart, int first, bool negative, ref int exponent)
    {
        if (scan.At == first)
        {
            scan.BadNumber(numberStart, scan.At, "The exponent has no digits: write one such as e-3.");
            return false;
        }

        if (exponent > Largest)
        {
            NumberFaults.OutOfReach(ref scan, numberStart, scan.At, !negative);
            return false;
        }

        exponent = negative ? -exponent : exponent;
        return true;
    }
}
