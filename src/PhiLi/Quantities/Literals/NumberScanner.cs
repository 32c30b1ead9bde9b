namespace PhiLi.Quantities;

/// <summary>Reads a number with its uncertainty and exponent.</summary>
internal static class NumberScanner
{
    /// <summary>Reads a number at the scan's place; where it is none, a fault says why.</summary>
    public static bool TryRead(ref LiteralScan scan, out ScannedNumber number)
    {
        number = default;
        number.Start = scan.At;
        number.PlusMinusAt = -1;
        if (scan.Current == '(' && !Open(ref scan))
            return false;
        var bracketed = scan.At > number.Start;
        if (!Sign(ref scan, out number.Negative))
            return false;
        if (!Mantissa.TryRead(ref scan, out var mantissa))
        {
            NumberFaults.NoNumber(ref scan, number.Start);
            return false;
        }

        number.DigitsStart = mantissa.Start;
        number.DigitsEnd = mantissa.End;
        var uncertainty = default(Mantissa);
        if (!bracketed && scan.Current == '(' && (Characters.IsDigit(scan.Peek(1)) || scan.Peek(1) == '.'))
        {
            if (!Concise(ref scan, number.Start, out uncertainty))
                return false;
            number.Form = UncertaintyForm.Concise;
        }

        if (bracketed && !Bracket(ref scan, ref number, out uncertainty))
            return false;
        if (!NumberExponent.TryRead(ref scan, number.Start, out number.Exponent, out var hasExponent))
            return false;
        number.UncertaintyExponent = number.Exponent;
        if (!bracketed && !PlusMinus(ref scan, ref number, hasExponent, ref uncertainty))
            return false;

        number.UncertaintyStart = uncertainty.Start;
        number.UncertaintyEnd = uncertainty.End;
        number.End = scan.At;
        number.LastPlace = mantissa.LastPlace + number.Exponent;
        number.Value = mantissa.Scaled(number.Exponent - mantissa.Decimals);
        if (number.Negative)
            number.Value = -number.Value;
        if (number.Form == UncertaintyForm.Concise)
            number.Uncertainty = uncertainty.Scaled(number.Exponent - (uncertainty.HasPoint ? uncertainty.Decimals : mantissa.Decimals));
        else if (number.Form != UncertaintyForm.None)
            number.Uncertainty = uncertainty.Scaled(number.UncertaintyExponent - uncertainty.Decimals);
        return NumberFaults.NothingWrongBehind(ref scan, number, hasExponent);
    }

    /// <summary>Reads the number behind ±, which has neither a sign nor an uncertainty of its own.</summary>
    public static bool TryReadUncertainty(ref LiteralScan scan, out Mantissa mantissa)
    {
        mantissa = default;
        scan.SkipBlanks();
        var start = scan.At;
        if (Characters.IsDash(scan.Current) || scan.Current == '+')
        {
            do
                scan.At = scan.AfterBlanks(scan.At + 1);
            while (Characters.IsDash(scan.Current) || scan.Current == '+');
            scan.BadNumber(start, start + 1, "An uncertainty has no sign: remove it.", Messages.Write(start, scan.At, string.Empty));
            return false;
        }

        if (!Mantissa.TryRead(ref scan, out mantissa))
        {
            scan.BadNumber(start, start, "A number must follow '±': write the uncertainty, or remove the sign.");
            return false;
        }

        if (scan.Current == '(')
        {
            scan.BadNumber(scan.At, scan.At + 1, "An uncertainty has no uncertainty of its own: state one.");
            return false;
        }

        return true;
    }

    private static bool Open(ref LiteralScan scan)
    {
        var next = scan.AfterBlanks(scan.At + 1);
        var c = next < scan.End ? scan.Text[next] : '\0';
        if (!Characters.IsDigit(c) && !Characters.IsDash(c) && c is not ('.' or '+'))
        {
            NumberFaults.NoNumber(ref scan, scan.At);
            return false;
        }

        scan.At = next;
        return true;
    }

    private static bool Sign(ref LiteralScan scan, out bool negative)
    {
        var c = scan.Current;
        negative = Characters.IsMinus(c);
        if (!negative && c != '+')
        {
            if (!Characters.IsDash(c))
                return true;
            scan.BadNumber(scan.At, scan.At + 1, Characters.Describe(scan.Text, scan.At) + " is a dash: write '-' for a negative number.", Messages.Write(scan.At, scan.AfterBlanks(scan.At + 1), "-"));
            return false;
        }

        if (scan.Has("+/-"))
            return true;
        scan.At++;
        var digits = scan.AfterBlanks(scan.At);
        if (digits == scan.At || digits == scan.End)
            return true;
        scan.BadNumber(scan.At - 1, digits, "A blank stands between the sign and the number: remove it.", Messages.Write(scan.At, digits, string.Empty));
        return false;
    }

    private static bool Concise(ref LiteralScan scan, int start, out Mantissa uncertainty)
    {
        var open = scan.At++;
        if (Mantissa.TryRead(ref scan, out uncertainty) && scan.Current == ')')
        {
            scan.At++;
            return true;
        }

        scan.BadNumber(open, scan.At, "The bracket behind " + scan.Quote(start, open) + " holds no uncertainty: write digits in it, such as 1.85(3).");
        return false;
    }

    private static bool Bracket(ref LiteralScan scan, ref ScannedNumber number, out Mantissa uncertainty)
    {
        scan.SkipBlanks();
        var at = scan.At;
        uncertainty = default;
        if (!scan.TakePlusMinus())
        {
            scan.BadNumber(number.Start, scan.At, "Brackets stand around a number only with its uncertainty: write (1.85 ± 0.03)e-3, or remove them.");
            return false;
        }

        number.PlusMinusAt = at;
        number.Form = UncertaintyForm.Bracketed;
        if (!TryReadUncertainty(ref scan, out uncertainty))
            return false;
        scan.SkipBlanks();
        if (scan.Current == ')')
        {
            scan.At++;
            return true;
        }

        scan.BadNumber(number.Start, scan.At, "The bracket is not closed behind the uncertainty: write ')'.", new LiteralFix("Write ')'", uncertainty.End, 0, ")"));
        return false;
    }

    private static bool PlusMinus(ref LiteralScan scan, ref ScannedNumber number, bool hasExponent, ref Mantissa uncertainty)
    {
        var before = scan.At;
        scan.SkipBlanks();
        var at = scan.At;
        if (!scan.TakePlusMinus())
        {
            scan.At = before;
            return true;
        }

        if (number.Form != UncertaintyForm.None)
        {
            scan.BadNumber(at, scan.At, "The number has an uncertainty already: state one.");
            return false;
        }

        number.PlusMinusAt = at;
        number.Form = UncertaintyForm.PlusMinus;
        if (!TryReadUncertainty(ref scan, out uncertainty))
            return false;
        var exponentStart = scan.At;
        if (!NumberExponent.TryRead(ref scan, number.Start, out number.UncertaintyExponent, out var hasOwn))
            return false;
        if (!hasOwn || hasExponent)
            return true;
        NumberFaults.SharedExponent(ref scan, number, before, uncertainty, exponentStart);
        return false;
    }
}
