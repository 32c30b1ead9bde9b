using System;
using System.Collections.Generic;
using PhiLi.Chemistry;
using PhiLi.Quantities;

namespace PhiLi.Transport;

/// <summary>Reads the sites that a material declares, such as <c>[Si0.6Ge0.4]1.74; [S11.1Br0.3O0.6]</c>.</summary>
/// <remarks>
/// Each piece is a site: a bracket with what shares it, and how often the bracket stands in a formula unit. Where the counts in a bracket
/// exceed one they are atoms of the formula unit, and their sum is how many places there are; up to one they are occupancies, and what is
/// left of one is empty.
/// </remarks>
internal static class SiteReader
{
    /// <summary>The sites; null where a piece cannot be read.</summary>
    public static List<MixedSite>? Read(string text)
    {
        var sites = new List<MixedSite>();
        foreach (var piece in text.Split(';'))
        {
            if (piece.Trim() is not { Length: > 0 } trimmed)
                continue;

            if (Site(trimmed) is not { } site)
                return null;

            sites.Add(site);
        }

        return sites.Count > 0 ? sites : null;
    }

    private static MixedSite? Site(string piece)
    {
        var (inner, times) = (piece, Rational.One);
        if (piece[0] is '[' or '(')
        {
            var end = piece.LastIndexOf(piece[0] == '[' ? ']' : ')');
            if (end < 0 || (end < piece.Length - 1 && !Rational.TryParse(piece.Substring(end + 1), out times)))
                return null;

            inner = piece.Substring(1, end - 1);
        }

        if (Formula.Read(inner).Formula is not { } formula || times.Sign <= 0)
            return null;

        var sum = 0.0;
        foreach (var element in formula.Elements)
            sum += element.Count.ToDouble();

        var places = sum > 1 + MixingEntropy.Rounding ? sum : 1;
        var occupancies = new double[formula.Elements.Count];
        for (var i = 0; i < occupancies.Length; i++)
            occupancies[i] = Math.Min(formula.Elements[i].Count.ToDouble() / places, 1);

        return new(places * times.ToDouble(), occupancies);
    }
}
