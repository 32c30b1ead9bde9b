namespace PhiLi.Quantities;

/// <content>What is wrong with a unit, and what was meant.</content>
internal sealed partial class UnitParser
{
    private LiteralFault Malformed(int start, int end, string message, params LiteralFix[] fixes) =>
        new(LiteralFaultKind.MalformedUnit, start, end - start, message, new EquatableArray<LiteralFix>(fixes));

    private bool TryExponent(int baseStart, out int numerator, out int denominator)
    {
        var start = _at;
        var outcome = UnitExponent.Read(_text, ref _at, _end, out numerator, out denominator);
        switch (outcome)
        {
            case UnitExponent.Outcome.None or UnitExponent.Outcome.Read:
                return true;
            case UnitExponent.Outcome.Malformed:
                var end = System.Math.Min(_end, System.Math.Max(_at, start + 1));
                Fault = Malformed(start, end, "The exponent is not one: write a whole number up to 36 other than 0, or a fraction such as ^(1/2).");
                return false;
        }

        // Blanks or a slip of the eye: what was meant is clear, but a slip elsewhere would read the same way.
        var fixedExponent = Superscript(numerator);
        var message = outcome switch
        {
            UnitExponent.Outcome.Blank => "A blank stands before the exponent: write ",
            UnitExponent.Outcome.Apart => "Blanks stand on both sides of the sign: write ",
            _ => "A letter stands in place of the digit 1: write ",
        };
        Fault = Malformed(baseStart, _at, message + "'" + _text.Substring(baseStart, start - baseStart) + fixedExponent + "'.", new LiteralFix("Write '" + _text.Substring(baseStart, start - baseStart) + fixedExponent + "'", start, _at - start, fixedExponent));
        return false;
    }

    private static string Superscript(int exponent)
    {
        if (exponent is 0 or > 36 or < -36)
            return string.Empty;
        const string digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        var magnitude = exponent < 0 ? -exponent : exponent;
        var text = exponent < 0 ? "⁻" : string.Empty;
        if (magnitude > 9)
            text += digits[magnitude / 10];
        return text + digits[magnitude % 10];
    }

    private bool Misspelt(int start, int end)
    {
        var last = _text[end - 1];
        if (end - start >= 2 && Characters.IsDegree(_text[end - 2]) && last is 'K' or '\u212A')
        {
            Fault = Malformed(start, end, "The kelvin has no degree sign: write 'K'.", Messages.Write(start, end, "K"));
            return true;
        }

        var degree = end - start == 3 && Characters.IsDegree(_text[end - 2]) && last is 'C' or '\u03F9';
        if (degree || (end - start == 2 && last == '\u2103'))
        {
            Fault = Malformed(start, end, "'°C' takes no prefix: write '°C'.", Messages.Write(start, end, "°C"));
            return true;
        }

        var grams = UnitSymbols.GramsIn(_text, start, end);
        if (grams == 0)
            return false;
        BasisFault(start + grams);
        return true;
    }

    // g(NMC): an opening bracket glued to a symbol, with a letter in it.
    private bool IsBasis(int at) => _text[at] == '(' && at + 1 < _end && Characters.IsSymbol(_text[at + 1])
        && string.CompareOrdinal(_text, at, "(cid:", 0, 5) != 0;

    private void BasisFault(int start)
    {
        var end = start;
        while (end < _end && (Characters.IsAsciiLetter(_text[end]) || _text[end] is '_' or '{' or '}' or '(' or ')'))
        {
            end++;
            if (_text[end - 1] is ')' or '}' && (end == _end || _text[end] is not ('(' or '_')))
                break;
        }

        Fault = Malformed(start, end, Messages.Quote(_text, start, end) + " names what the quantity is counted on: state the basis in the attribute, such as ActiveLoading, and leave it out of the unit.", Messages.Write(start, end, string.Empty));
    }

    private void Unexpected(char c)
    {
        var end = _at + Characters.LengthAt(_text, _at);
        var what = Characters.Describe(_text, _at);
        if (c is '×' or 'x' or '•')
            Fault = Malformed(_at, end, what + " does not multiply units: write '·'.", Messages.Write(_at, end, "·"));
        else if (c is '\u2215' or '\u2044')
            Fault = Malformed(_at, end, what + " is not the solidus: write '/'.", Messages.Write(_at, end, "/"));
        else if (Characters.IsDash(c) && !_frame.ExpectsFactor && _at + 1 < _end && Characters.IsSymbol(_text[_at + 1]))
            Fault = Malformed(_at, end, what + " joins no units: write '·' for a product.", Messages.Write(_at, end, "·"));
        else if (c == ')')
        {
            while (end < _end && _text[end] == ')')
                end++;
            Fault = Malformed(_at, end, "The bracket closes nothing: remove it.", Messages.Write(_at, end, string.Empty));
        }
        else if (c == '.' && !_frame.ExpectsFactor && _at + 1 < _end)
            Fault = Malformed(_at, end, "A point multiplies only between letters: write '·'.", Messages.Write(_at, end, "·"));
        else if (c is '.' or ',' or ';' && _at == _end - 1)
            Fault = Malformed(_at, end, what + " is no part of a unit: remove it.", Messages.Write(_at, end, string.Empty));
        else
            Fault = Malformed(_at, end, what + " is no part of a unit: write symbols joined by '·' and '/', such as mol/(m²·h).");
    }
}
