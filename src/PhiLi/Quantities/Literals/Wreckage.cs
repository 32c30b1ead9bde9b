using System.Text;

namespace PhiLi.Quantities;

/// <summary>
/// What copying leaves in a text: invisible characters, foreign digits, remains of PDF fonts, whole equations. One of these
/// explains every other fault of the literal, so it is told alone.
/// </summary>
internal static class Wreckage
{
    public static LiteralFault? Find(string text) => Invisible(text) ?? ForeignDigits(text) ?? LostGlyph(text) ?? Equation(text);

    private static LiteralFault? Invisible(string text)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsInvisible(text[i]))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        if (first < 0)
            return null;
        var clean = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (!Characters.IsInvisible(text[i]))
                clean.Append(text[i]);
        }

        var fix = new LiteralFix("Remove what cannot be seen", first, last + 1 - first, clean.ToString());
        return Fault(first, last + 1, "The character " + Characters.Describe(text, first) + " cannot be seen: remove it.", fix);
    }

    private static LiteralFault? ForeignDigits(string text)
    {
        var first = -1;
        var end = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.ForeignDigit(text, i) < 0)
                continue;
            first = first < 0 ? i : first;
            end = i + Characters.LengthAt(text, i);
        }

        if (first < 0)
            return null;
        var plain = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            var digit = Characters.ForeignDigit(text, i);
            if (digit < 0)
                plain.Append(text[i]);
            else
            {
                plain.Append((char)('0' + digit));
                i += Characters.LengthAt(text, i) - 1;
            }
        }

        return Fault(first, end, Characters.Describe(text, first) + " is not one of the digits 0 to 9: write those.", Messages.Write(first, end, plain.ToString()));
    }

    private static LiteralFault? LostGlyph(string text)
    {
        var start = text.IndexOf("(cid:", System.StringComparison.Ordinal);
        if (start < 0)
        {
            var lost = text.IndexOf('\uFFFD');
            return lost < 0 ? null : Fault(lost, lost + 1, "A character was lost here (U+FFFD): write it as the paper prints it.");
        }

        var close = text.IndexOf(')', start);
        var end = close < 0 ? text.Length : close + 1;
        const string lostGlyph = " is a character that the PDF lost: write what the paper prints.";
        var message = Messages.Quote(text, start, end) + lostGlyph;

        // Before a digit, the glyph that papers lose is the minus of an exponent.
        var digit = end;
        while (digit < text.Length && Characters.IsBlank(text[digit]))
            digit++;
        return digit < text.Length && close > 0 && Characters.IsDigit(text[digit])
            ? Fault(start, end, message, Messages.Write(start, digit, "-"))
            : Fault(start, end, message);
    }

    private static LiteralFault? Equation(string text)
    {
        var at = text.IndexOf('=');
        if (at < 0 || (at > 0 && text[at - 1] is '<' or '>'))
            return null;
        return Fault(at, at + 1, "An equation is not a quantity: write its value alone. What 1C stands for is the NominalCapacity of an electrode.");
    }

    private static LiteralFault Fault(int start, int end, string message, params LiteralFix[] fixes) =>
        new(LiteralFaultKind.MalformedNumber, start, end - start, message, new EquatableArray<LiteralFix>(fixes));
}
