using System.Collections.Generic;

namespace PhiLi.Quantities;

/// <content>Making a unit of its terms.</content>
public sealed partial class Unit
{
    private static readonly Rational CelsiusOffset = Rational.FromFraction(27315, 100);

    internal enum BuildFault
    {
        None,

        /// <summary>A root of a prefix is no fraction, as of mm^(1/2).</summary>
        InexactRoot,

        /// <summary>°C stands in a power other than 1 or −1.</summary>
        CelsiusPower,

        /// <summary>A ratio stands beside other symbols: 1.85 ± 2 % mAh/cm² would be a hundredth.</summary>
        RatioInCompound,
    }

    /// <summary>Makes the unit of some terms, which it may merge in place: A·h becomes Ah, m·m becomes m².</summary>
    internal static Unit? TryBuild(List<UnitTerm> terms, out BuildFault fault)
    {
        fault = BuildFault.None;
        FuseHours(terms);
        Merge(terms);
        if (terms.Count == 0)
            return Fraction;

        var factor = Rational.One;
        var dimension = Dimension.None;
        foreach (var term in terms)
        {
            if (term.Atom.Ratio != RatioKind.None && (!term.IsWhole(1) || HasNumeratorBeside(terms, term)))
            {
                fault = BuildFault.RatioInCompound;
                return null;
            }

            if (term.Atom.IsCelsius && !term.IsWhole(1) && !term.IsWhole(-1))
            {
                fault = BuildFault.CelsiusPower;
                return null;
            }

            if (!term.Atom.Factor.Pow(term.Numerator).TryRoot(term.Denominator, out var root)
                || !term.Atom.Dimension.TryPow(term.Numerator, term.Denominator, out var power))
            {
                fault = BuildFault.InexactRoot;
                return null;
            }

            factor *= root;
            dimension *= power;
        }

        var isPoint = terms.Count == 1 && terms[0].Atom.IsCelsius && terms[0].IsWhole(1);
        var ratio = dimension == Dimension.None ? RatioOf(terms) : RatioKind.None;
        return new Unit(terms.ToArray(), factor, isPoint ? CelsiusOffset : Rational.Zero, dimension, ratio);
    }

    private static bool HasNumeratorBeside(List<UnitTerm> terms, UnitTerm ratio)
    {
        foreach (var term in terms)
        {
            if (term.Numerator > 0 && !ReferenceEquals(term.Atom, ratio.Atom))
                return true;
        }

        return false;
    }

    // The field writes mA h and mA·h for mAh, and kW h for kWh.
    private static void FuseHours(List<UnitTerm> terms)
    {
        for (var i = 0; i + 1 < terms.Count; i++)
        {
            var first = terms[i];
            var second = terms[i + 1];
            if (second.Atom.Symbol != "h" || first.Denominator != 1 || first.Numerator is not (1 or -1) || !second.IsWhole(first.Numerator))
                continue;
            if (first.Atom.Symbol[first.Atom.Symbol.Length - 1] is not ('A' or 'W') || UnitAtoms.Find(first.Atom.Symbol + "h") is not { } fused)
                continue;
            terms[i] = new UnitTerm(fused, first.Numerator, 1);
            terms.RemoveAt(i + 1);
        }
    }

    private static void Merge(List<UnitTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            for (var j = terms.Count - 1; j > i; j--)
            {
                if (!ReferenceEquals(terms[i].Atom, terms[j].Atom))
                    continue;
                terms[i] = terms[i].With(terms[i].Exponent + terms[j].Exponent);
                terms.RemoveAt(j);
            }
        }

        terms.RemoveAll(term => term.Numerator == 0);
    }

    private static RatioKind RatioOf(List<UnitTerm> terms)
    {
        if (terms.Count == 1 && terms[0].IsWhole(1))
            return terms[0].Atom.Ratio;
        if (terms.Count != 2)
            return RatioKind.Plain;
        var dimension = terms[0].Atom.Dimension;
        if (terms[1].Atom.Dimension != dimension || !terms[0].IsWhole(-terms[1].Numerator))
            return RatioKind.Plain;
        if (dimension == Dimension.Mass)
            return RatioKind.Mass;
        if (dimension == Dimension.Amount)
            return RatioKind.Mole;
        return dimension == Dimension.Of(3, 0, 0) ? RatioKind.Volume : RatioKind.Plain;
    }
}
