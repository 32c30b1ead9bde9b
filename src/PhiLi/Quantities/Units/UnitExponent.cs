namespace PhiLi.Quantities;

/// <summary>Reads the exponent behind a symbol or a bracket, in every form papers and PDF text have.</summary>
internal static class UnitExponent
{
    // No unit has a greater one; the cap keeps factors short.
    private const int Largest = 36;
    private const int LargestDenominator = 60;

    internal enum Outcome
    {
        /// <summary>There is none: the exponent is 1.</summary>
        None,
        Read,
        Malformed,

        /// <summary><c>cm 2</c>: a blank before an exponent without a sign.</summary>
        Blank,

        /// <summary><c>m - 2</c>: blanks on both sides of the sign.</summary>
        Apart,

        /// <summary><c>cm−l</c>: the letter l for the digit 1.</summary>
        LetterForOne,
    }

    /// <summary>Reads an exponent at a place; moves the place behind it where there is one.</summary>
    public static Outcome Read(string text, ref int at, int end, out int numerator, out int denominator)
    {
        numerator = 1;
        denominator = 1;
        if (at >= end)
            return Outcome.None;
        var c = text[at];
        if (c == '^' || (c == '$' && at + 1 < end && text[at + 1] == '^'))
            return Caret(text, ref at, end, out numerator, out denominator);
        if (Characters.IsSuperscript(c))
            return Superscripts(text, ref at, end, out numerator);
        if (c == '(')
            return Bracketed(text, ref at, end, out numerator);
        if (Characters.IsDigit(c))
            return Integer(text, ref at, end, out numerator) ? Bounded(numerator) : Outcome.Malformed;

        var sign = at;
        while (sign < end && Characters.IsBlank(text[sign]))
            sign++;
        if (sign == end)
            return Outcome.None;
        if (sign > at && Characters.IsSuperscript(text[sign]))
        {
            at = sign;
            return Superscripts(text, ref at, end, out numerator);
        }

        if (sign > at && Characters.IsDigit(text[sign]))
            return PlainAfterBlank(text, ref at, sign, end, out numerator);
        if (!Characters.IsExponentMinus(text[sign]) && !(text[sign] == '+' && sign == at))
            return Outcome.None;
        return Signed(text, ref at, sign, end, out numerator);
    }

    private static Outcome Signed(string text, ref int at, int sign, int end, out int numerator)
    {
        numerator = 1;
        var digits = sign + 1;
        if (digits < end && Characters.IsDigit(text[digits]))
        {
            at = sign;
            return Integer(text, ref at, end, out numerator) ? Bounded(numerator) : Outcome.Malformed;
        }

        if (digits < end && text[digits] is 'l' or 'I' && (digits + 1 == end || !Characters.IsSymbol(text[digits + 1])))
        {
            at = digits + 1;
            numerator = -1;
            return Outcome.LetterForOne;
        }

        while (digits < end && Characters.IsBlank(text[digits]))
            digits++;
        if (digits == sign + 1 || digits == end || !Characters.IsDigit(text[digits]))
            return Outcome.None;
        at = digits;
        if (!Integer(text, ref at, end, out numerator))
            return Outcome.Malformed;
        numerator = text[sign] == '+' ? numerator : -numerator;
        return Bounded(numerator) == Outcome.Malformed ? Outcome.Malformed : Outcome.Apart;
    }

    private static Outcome PlainAfterBlank(string text, ref int at, int digits, int end, out int numerator)
    {
        var place = digits;
        if (!Integer(text, ref place, end, out numerator))
            return Outcome.Malformed;
        at = place;
        return Bounded(numerator) == Outcome.Malformed ? Outcome.Malformed : Outcome.Blank;
    }

    private static Outcome Superscripts(string text, ref int at, int end, out int numerator)
    {
        var negative = text[at] == '⁻';
        if (text[at] is '⁻' or '⁺')
            at++;
        var first = at;
        numerator = 0;
        for (; at < end && Characters.SuperscriptDigit(text[at]) is >= 0 and var digit; at++)
            numerator = numerator > Largest ? numerator : (numerator * 10) + digit;
        numerator = negative ? -numerator : numerator;
        return at == first ? Outcome.Malformed : Bounded(numerator);
    }

    // (2), (-2) glued to the symbol; anything else in the brackets is not an exponent.
    private static Outcome Bracketed(string text, ref int at, int end, out int numerator)
    {
        var place = at + 1;
        if (!Integer(text, ref place, end, out numerator) || place >= end || text[place] != ')')
        {
            numerator = 1;
            return Outcome.None;
        }

        at = place + 1;
        return Bounded(numerator);
    }

    private static Outcome Caret(string text, ref int at, int end, out int numerator, out int denominator)
    {
        denominator = 1;
        var dollar = text[at] == '$';
        var place = at + (dollar ? 2 : 1);
        at = place;
        var close = place < end ? text[place] switch { '(' => ')', '{' => '}', _ => '\0' } : '\0';
        if (close != '\0')
            place++;
        var negative = place < end && Characters.IsExponentMinus(text[place]);
        var read = Integer(text, ref place, end, out numerator);
        if (read && place < end && text[place] == '/' && close != '\0')
        {
            place++;
            read = Integer(text, ref place, end, out denominator) && denominator > 0;
        }
        else if (read && place + 1 < end && text[place] == '.' && Characters.IsDigit(text[place + 1]))
            read = Decimals(text, ref place, end, negative, ref numerator, out denominator);
        if (close != '\0')
            read = read && place < end && text[place++] == close;
        if (dollar)
            read = read && place < end && text[place++] == '$';
        if (!read)
            return Outcome.Malformed;
        at = place;
        return Reduce(ref numerator, ref denominator);
    }

    private static bool Decimals(string text, ref int place, int end, bool negative, ref int numerator, out int denominator)
    {
        denominator = 1;
        for (place++; place < end && Characters.IsDigit(text[place]); place++)
        {
            if (denominator > 1000)
                return false;
            denominator *= 10;
            numerator = (numerator * 10) + (negative ? -(text[place] - '0') : text[place] - '0');
        }

        return true;
    }

    private static bool Integer(string text, ref int at, int end, out int value)
    {
        value = 0;
        var negative = at < end && Characters.IsExponentMinus(text[at]);
        if (negative || (at < end && text[at] == '+'))
            at++;
        var first = at;
        for (; at < end && Characters.IsDigit(text[at]); at++)
            value = value > 1000 ? value : (value * 10) + (text[at] - '0');
        value = negative ? -value : value;
        return at > first;
    }

    private static Outcome Reduce(ref int numerator, ref int denominator)
    {
        var exponent = Rational.FromFraction(numerator, denominator);
        numerator = (int)exponent.Numerator;
        denominator = (int)exponent.Denominator;
        return denominator > LargestDenominator || LargestDenominator % denominator != 0 ? Outcome.Malformed : Bounded(numerator);
    }

    private static Outcome Bounded(int numerator) =>
        numerator is 0 or < -Largest or > Largest ? Outcome.Malformed : Outcome.Read;
}
