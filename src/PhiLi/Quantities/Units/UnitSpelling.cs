using System.Globalization;
using System.Text;

namespace PhiLi.Quantities;

/// <summary>How a unit is written: as a symbol, as words, as an identifier.</summary>
internal static class UnitSpelling
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary><c>mAh/cm²</c>, <c>mol/(m²·h)</c>, <c>h⁻¹</c>: in the order written, above the line first.</summary>
    public static string Symbol(UnitTerm[] terms)
    {
        var text = new StringBuilder();
        var below = 0;
        foreach (var term in terms)
        {
            if (term.Numerator < 0)
                below++;
            else
                AppendSymbol(text, term, 1);
        }

        if (below == 0)
            return text.ToString();
        var inverse = text.Length == 0;
        if (!inverse)
            text.Append(below > 1 ? "/(" : "/");
        var first = true;
        foreach (var term in terms)
        {
            if (term.Numerator >= 0)
                continue;
            if (inverse || first)
                AppendSymbol(text, term, inverse ? 1 : -1, first);
            else
                AppendSymbol(text, term, -1);
            first = false;
        }

        return inverse || below == 1 ? text.ToString() : text.Append(')').ToString();
    }

    /// <summary><c>milliampere hours per square centimetre</c>: the last word above the line in the plural.</summary>
    public static string Name(UnitTerm[] terms)
    {
        var text = new StringBuilder();
        var last = -1;
        for (var i = 0; i < terms.Length; i++)
            last = terms[i].Numerator > 0 ? i : last;
        for (var i = 0; i < terms.Length; i++)
        {
            if (terms[i].Numerator > 0)
                AppendName(text, terms[i], i == last ? terms[i].Atom.Plural : terms[i].Atom.Singular);
        }

        foreach (var term in terms)
        {
            if (term.Numerator >= 0)
                continue;
            text.Append(text.Length == 0 ? "per" : " per");
            AppendName(text, term, term.Atom.Singular);
        }

        return text.ToString();
    }

    /// <summary>The words of a name run together with capitals; 1/3 is <c>1Over3</c>.</summary>
    public static string Identifier(string name)
    {
        var text = new StringBuilder();
        var capital = true;
        foreach (var c in name)
        {
            if (c == '/')
                text.Append("Over");
            else if (c is ' ' or '-')
                capital = true;
            else
            {
                text.Append(capital ? char.ToUpperInvariant(c) : c);
                capital = false;
            }
        }

        return text.ToString();
    }

    private static void AppendSymbol(StringBuilder text, UnitTerm term, int sign, bool first = false)
    {
        if (text.Length > 0 && !first)
            text.Append('·');
        text.Append(term.Atom.Symbol);
        var exponent = term.Numerator * sign;
        if (term.Denominator != 1)
        {
            text.Append("^(").Append(Digits(exponent)).Append('/').Append(Digits(term.Denominator)).Append(')');
            return;
        }

        if (exponent == 1)
            return;
        foreach (var c in Digits(exponent))
            text.Append(c == '-' ? '⁻' : Superscripts[c - '0']);
    }

    private static void AppendName(StringBuilder text, UnitTerm term, string word)
    {
        if (text.Length > 0)
            text.Append(' ');
        var exponent = term.Numerator < 0 ? -term.Numerator : term.Numerator;
        var simple = (exponent, term.Denominator) switch
        {
            (1, 1) => string.Empty,
            (2, 1) => "square ",
            (3, 1) => "cubic ",
            (1, 2) => "root ",
            _ => null,
        };
        text.Append(simple).Append(word);
        if (simple is not null)
            return;
        text.Append(" to the power ").Append(Digits(exponent));
        if (term.Denominator != 1)
            text.Append('/').Append(Digits(term.Denominator));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
