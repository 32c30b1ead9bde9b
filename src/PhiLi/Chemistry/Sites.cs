using System.Collections.Generic;
using PhiLi.Quantities;
using PhiLi.Transport;

namespace PhiLi.Chemistry;

/// <summary>Reads sites that several elements share: <c>[Si0.6Ge0.4]1.74; [S11.1Br0.3O0.6]</c>.</summary>
/// <remarks>
/// Each piece between semicolons is one site, and a formula of its own. Its counts are those of a formula unit of the whole material:
/// their sum is the site's multiplicity m, and x of an element is its part of that. Vacancies cannot be written, so that a site that is
/// not full counts with less entropy than it has.
/// </remarks>
internal static class Sites
{
    /// <summary>The longest text that is read, in characters: twice a formula, whose pieces it holds.</summary>
    public const int MaxLength = 2 * FormulaReader.MaxLength;

    /// <summary>How far a site's count of an element may go beyond the formula's: printed counts are rounded to a hundredth.</summary>
    public static Rational Rounding { get; } = Rational.Parse("0.01");

    /// <summary>Reads a text; total. No text, and one of blanks, has no sites and no faults.</summary>
    public static SitesReading Read(string? text)
    {
        var sites = new List<Site>();
        var faults = new List<FormulaFault>();
        var whole = text ?? "";
        if (whole.Trim().Length == 0)
            return new SitesReading(sites, faults);

        if (whole.Length > MaxLength)
        {
            faults.Add(new FormulaFault(MaxLength, whole.Length - MaxLength, FormulaMessages.SitesTooLong));
            return new SitesReading(sites, faults);
        }

        for (var start = 0; start <= whole.Length;)
        {
            var end = whole.IndexOf(';', start);
            if (end < 0)
                end = whole.Length;

            ReadPiece(whole, start, end, sites, faults);
            start = end + 1;
        }

        return new SitesReading(sites, faults);
    }

    /// <summary>What the sites hold and the formula does not, or less of it; none where they agree.</summary>
    /// <remarks>Less than the formula is no fault: the rest of the element may stand on a site of its own.</remarks>
    public static IEnumerable<FormulaFault> Compare(IReadOnlyList<Site> sites, Formula formula)
    {
        var total = new Composition();
        foreach (var site in sites)
        {
            foreach (var element in site.Formula.Elements)
                total.Add(element.Symbol, element.Count);
        }

        foreach (var element in total.Elements)
        {
            var available = formula.Count(element.Symbol);
            if (element.Count <= available + (available.IsZero ? Rational.Zero : Rounding))
                continue;

            var site = LastWith(element.Symbol, sites);
            yield return new FormulaFault(site.Start, site.Length, available.IsZero
                ? FormulaMessages.NotInFormula(element.Symbol)
                : FormulaMessages.MoreThanFormula(element.Symbol, element.Count, available));
        }
    }

    private static void ReadPiece(string whole, int start, int end, List<Site> sites, List<FormulaFault> faults)
    {
        while (start < end && FormulaCharacters.IsBlank(whole[start]))
            start++;
        while (end > start && FormulaCharacters.IsBlank(whole[end - 1]))
            end--;

        if (start == end)
        {
            faults.Add(new FormulaFault(start, 0, FormulaMessages.MissingSite));
            return;
        }

        var reading = Formula.Read(whole.Substring(start, end - start));
        if (reading.Formula is { } formula)
            sites.Add(new Site(formula, start, end - start));

        foreach (var fault in reading.Faults)
            faults.Add(fault with { Start = start + fault.Start });
    }

    private static Site LastWith(string symbol, IReadOnlyList<Site> sites)
    {
        var last = sites[0];
        foreach (var site in sites)
        {
            if (!site.Formula.Count(symbol).IsZero)
                last = site;
        }

        return last;
    }
}

/// <summary>A site as a piece of a text.</summary>
/// <param name="Formula">The elements on it, with their counts in a formula unit of the whole material.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct Site(Formula Formula, int Start, int Length)
{
    /// <summary>The site as the law of mixing takes it.</summary>
    public MixedSite Mixed()
    {
        var sum = Rational.Zero;
        foreach (var element in Formula.Elements)
            sum += element.Count;

        var occupancies = new List<double>(Formula.Elements.Count);
        foreach (var element in Formula.Elements)
            occupancies.Add((element.Count / sum).ToDouble());

        return new MixedSite(sum.ToDouble(), occupancies);
    }
}

/// <summary>What came of reading sites.</summary>
/// <param name="Pieces">The sites that could be read, in the order of the text.</param>
/// <param name="Faults">The faults in the order of the text.</param>
internal sealed record SitesReading(IReadOnlyList<Site> Pieces, IReadOnlyList<FormulaFault> Faults)
{
    /// <summary>The sites for the law of mixing; none where anything is wrong, so that no entropy is told of half of them.</summary>
    public IReadOnlyList<MixedSite> Mixed()
    {
        var mixed = new List<MixedSite>();
        if (Faults.Count > 0)
            return mixed;

        foreach (var piece in Pieces)
            mixed.Add(piece.Mixed());

        return mixed;
    }
}
