using System;

namespace PhiLi.Quantities;

/// <summary>Says what is wrong with a number, and what was meant.</summary>
internal static class NumberFaults
{
    private static readonly string[] NotFinite = ["nan", "inf", "infinity", "∞"];

    /// <summary>Whether the number ends where it may; where it does not, a fault says why.</summary>
    public static bool NothingWrongBehind(ref LiteralScan scan, in ScannedNumber number, bool hasExponent)
    {
        var c = scan.Current;
        if (c == '\0' && scan.At >= scan.End)
            return true;
        if (Characters.IsSymbol(c) && c is not ('x' or 'X'))
            return true;
        var next = scan.AfterBlanks(scan.At);
        if (next < scan.End && next > scan.At && Characters.IsSymbol(scan.Text[next]) && scan.Text[next] is not ('x' or 'X' or 't'))
            return true;
        return NumberTails.Check(ref scan, number, hasExponent, next);
    }

    /// <summary>Nothing that stands here is a number.</summary>
    public static void NoNumber(ref LiteralScan scan, int start)
    {
        var text = scan.Text;
        var end = scan.End;
        var at = scan.At;
        if (at >= end)
        {
            scan.BadNumber(start, end, at == start ? Messages.Takes(scan.Slot) + ": write a number and its unit." : "The number has no digits: write some.");
            return;
        }

        var c = text[at];
        if (c == ',' && Characters.IsDigit(scan.Peek(1)))
        {
            var digits = at + 1;
            while (digits < end && Characters.IsDigit(text[digits]))
                digits++;
            scan.BadNumber(at, digits, "A comma is no decimal point: write '0." + text.Substring(at + 1, digits - at - 1) + "'.", Messages.Write(at, digits, "0." + text.Substring(at + 1, digits - at - 1)));
            scan.At = digits;
            return;
        }

        var word = at;
        while (word < end && (Characters.IsAsciiLetter(text[word]) || text[word] == '∞'))
            word++;
        foreach (var name in NotFinite)
        {
            if (string.Equals(text.Substring(at, word - at), name, StringComparison.OrdinalIgnoreCase))
            {
                scan.BadNumber(start, word, scan.Quote(start, word) + " is not a finite number: leave the attribute out where there is no value.");
                scan.At = end;
                return;
            }
        }

        if (c == '×' || Characters.IsDot(c) || c == '*')
            scan.BadNumber(at, at + 1, "A number must stand before " + Characters.Describe(text, at) + ": write it, such as 1×10⁻³.", new LiteralFix("Write '1×…'", at, 0, "1"));
        else if (start == at && UnitParser.Parse(text, at, end).Unit is not null)
            scan.BadNumber(at, end, scan.Quote(at, end) + " has no number: write one before the unit.");
        else
            scan.BadNumber(at, at + Characters.LengthAt(text, at), Characters.Describe(text, at) + " begins no number: write digits, such as 1.85, and then the unit.");
        scan.At = end;
    }

    /// <summary>1.85 ± 0.03e-3: papers mean either.</summary>
    public static void SharedExponent(ref LiteralScan scan, in ScannedNumber number, int firstEnd, in Mantissa uncertainty, int exponentStart)
    {
        var text = scan.Text;
        var first = text.Substring(number.Start, firstEnd - number.Start);
        var second = text.Substring(uncertainty.Start, uncertainty.End - uncertainty.Start);
        var exponent = text.Substring(exponentStart, scan.At - exponentStart);
        var shared = "(" + first + " ± " + second + ")" + exponent;
        var own = first + "e0 ± " + second + exponent;
        scan.BadNumber(
            number.Start,
            scan.At,
            scan.Quote(number.Start, scan.At) + " has two readings: write '" + shared + "' or '" + own + "'.",
            Messages.Write(number.Start, scan.At, shared),
            Messages.Write(number.Start, scan.At, own));
    }

    /// <summary>A number that no double holds.</summary>
    public static void OutOfReach(ref LiteralScan scan, int start, int end, bool tooLarge) => scan.BadNumber(
        start,
        end,
        scan.Quote(start, end) + (tooLarge ? " is too large" : " is too small") + " for a double, here or in another unit of its kind: check the exponent.");
}
