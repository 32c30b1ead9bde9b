using System.Collections.Generic;
using PhiLi.Chemistry;

namespace PhiLi.Transport;

/// <summary>Reads the sites that a material declares, such as <c>[Si0.6Ge0.4]1.74; [S11.1Br0.3O0.6]</c>.</summary>
/// <remarks>
/// Each piece is a site and a formula: the sum of its counts is how often a formula unit has the site, and an element's part of it is how
/// much of the site it takes. What is empty cannot be written and does not count.
/// </remarks>
internal static class SiteReader
{
    /// <summary>The sites; null where a piece cannot be read.</summary>
    public static List<MixedSite>? Read(string text)
    {
        var sites = new List<MixedSite>();
        foreach (var piece in text.Split(';'))
        {
            if (Formula.Read(piece.Trim()).Formula is not { } formula)
                return null;

            var sum = 0.0;
            foreach (var element in formula.Elements)
                sum += element.Count.ToDouble();

            var occupancies = new double[formula.Elements.Count];
            for (var i = 0; i < occupancies.Length; i++)
                occupancies[i] = formula.Elements[i].Count.ToDouble() / sum;

            sites.Add(new(sum, occupancies));
        }

        return sites;
    }
}
