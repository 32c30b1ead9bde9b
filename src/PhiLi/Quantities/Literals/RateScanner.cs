namespace PhiLi.Quantities;

/// <summary>Reads C-rates: 1C, C/3, 2C/3, 1/3 C. Only rate slots come here; elsewhere C is the coulomb.</summary>
internal static class RateScanner
{
    /// <summary>Reads a rate that starts with C; false where it does not.</summary>
    public static bool TryBare(ref LiteralScan scan, ref LiteralParts parts)
    {
        var c = scan.Current;
        if (c is not ('C' or 'c') || Characters.IsSymbol(scan.Peek(1)))
            return false;
        parts.Number.Value = Rational.One;
        parts.Number.Start = parts.Number.End = scan.At;
        Symbol(ref scan, ref parts);
        return true;
    }

    /// <summary>Reads what stands behind the number of a rate; false where it is a unit.</summary>
    public static bool TryRest(ref LiteralScan scan, ref LiteralParts parts)
    {
        var at = scan.At;
        scan.SkipBlanks();
        if (scan.Current == '/' && parts.HasNumber)
        {
            scan.At++;
            scan.SkipBlanks();
            var start = scan.At;
            if (Mantissa.TryRead(ref scan, out parts.Divisor))
            {
                scan.SkipBlanks();
                if (IsSymbol(scan))
                {
                    Divide(ref scan, ref parts, start);
                    parts.Rate = RateForm.Fraction;
                    Symbol(ref scan, ref parts);
                    return true;
                }

                FractionWithoutSymbol(ref scan, parts.Number.Start);
                return true;
            }
        }
        else if (IsSymbol(scan))
        {
            Symbol(ref scan, ref parts);
            return true;
        }

        scan.At = at;
        return false;
    }

    // C, and then the end, a divisor, or a slip that only a rate can have; C·h or C/m² are units.
    private static bool IsSymbol(in LiteralScan scan)
    {
        if (scan.Current is not ('C' or 'c') || Characters.IsSymbol(scan.Peek(1)))
            return false;
        var next = scan.AfterBlanks(scan.At + 1);
        if (next >= scan.End || Characters.IsDigit(scan.Text[next]) || Characters.IsDash(scan.Text[next]))
            return true;
        if (scan.Text[next] != '/')
            return scan.Current == 'C' && next > scan.At + 1;
        var divisor = scan.AfterBlanks(next + 1);
        return divisor < scan.End && (Characters.IsDigit(scan.Text[divisor]) || scan.Text[divisor] == '.');
    }

    private static void Symbol(ref LiteralScan scan, ref LiteralParts parts)
    {
        parts.Unit = Unit.CRate;
        if (parts.Rate == RateForm.None)
            parts.Rate = RateForm.Times;
        var symbol = scan.At++;
        if (scan.Text[symbol] == 'c')
            scan.Add(LiteralFaultKind.UnknownUnit, symbol, symbol + 1, "'c' is no rate: did you mean 'C' (the C-rate)?", Messages.Write(symbol, symbol + 1, "C"));
        if (Characters.IsDigit(scan.Current))
        {
            Juxtaposed(ref scan, parts, symbol);
            return;
        }

        scan.SkipBlanks();
        if (scan.Current == '/')
        {
            scan.At++;
            scan.SkipBlanks();
            var start = scan.At;
            if (!Mantissa.TryRead(ref scan, out parts.Divisor))
            {
                scan.BadNumber(symbol, scan.At, "A number must follow '/': write a rate such as C/3.");
                return;
            }

            if (parts.Rate == RateForm.Fraction)
            {
                scan.BadNumber(parts.Number.Start, scan.At, "The rate is divided twice: write one fraction, such as C/3.");
                return;
            }

            Divide(ref scan, ref parts, start);
            parts.Rate = RateForm.Over;
        }

        scan.SkipBlanks();
        if (scan.At >= scan.End)
            return;
        var rest = scan.At;
        if (scan.TakePlusMinus())
            scan.BadNumber(rest, scan.End, "The uncertainty of a rate stands before C: write it so, such as 0.50(1)C.");
        else
            scan.Add(LiteralFaultKind.MalformedUnit, rest, scan.End, scan.Quote(rest, scan.End) + " stands behind the rate: a rate such as 1C or C/3 is complete; remove it.", Messages.Write(scan.BeforeBlanks(rest, 0), scan.End, string.Empty));
        scan.At = scan.End;
    }

    private static void FractionWithoutSymbol(ref LiteralScan scan, int start)
    {
        var end = scan.BeforeBlanks(scan.At, start);
        var fixes = scan.At < scan.End ? [] : new[] { new LiteralFix("Write 'C'", end, 0, " C") };
        scan.BadNumber(start, end, "A fraction of a rate ends with C: write '" + scan.Text.Substring(start, end - start) + " C'.", fixes);
    }

    // C3 is 3C to some and C/3 to others.
    private static void Juxtaposed(ref LiteralScan scan, in LiteralParts parts, int symbol)
    {
        var number = scan.Text.Substring(parts.Number.Start, parts.Number.HasText ? symbol - parts.Number.Start : 0).Trim();
        var digits = scan.At;
        while (digits < scan.End && (Characters.IsDigit(scan.Text[digits]) || scan.Text[digits] == '.'))
            digits++;
        var divisor = scan.Text.Substring(scan.At, digits - scan.At);
        if (number.Length > 0)
            scan.BadNumber(symbol, digits, "A number stands behind C: write 'C/" + divisor + "' to divide.", new LiteralFix("Write '" + number + "C/" + divisor + "'", scan.At, 0, "/"));
        else
            scan.BadNumber(symbol, digits, scan.Quote(symbol, digits) + " has two readings: write '" + divisor + "C' or 'C/" + divisor + "'.", Messages.Write(symbol, digits, divisor + "C"), Messages.Write(symbol, digits, "C/" + divisor));
        scan.At = scan.End;
    }

    private static void Divide(ref LiteralScan scan, ref LiteralParts parts, int start)
    {
        var divisor = parts.Divisor.Scaled(-parts.Divisor.Decimals);
        if (divisor.IsZero)
        {
            scan.BadNumber(start, scan.At, "A rate cannot be divided by zero: write a rate such as C/3.");
            return;
        }

        // A fraction is exact as written: it rounds nothing.
        parts.Number.Value /= divisor;
        parts.Number.Uncertainty /= divisor;
        parts.Number.LastPlace = Quantity.NoPlace;
    }
}
