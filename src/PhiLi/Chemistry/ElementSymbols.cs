using System;

namespace PhiLi.Chemistry;

/// <summary>What may be meant by letters that are not an element's symbol.</summary>
internal static class ElementSymbols
{
    // Their isotopes come and go, so that CIAAW gives them no standard weight.
    private const string WithoutWeight =
        " Tc Pm Po At Rn Fr Ra Ac Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og ";

    /// <summary>Whether the symbol is an element's that cannot be weighed.</summary>
    public static bool LacksWeight(string symbol) =>
        WithoutWeight.IndexOf(" " + symbol + " ", StringComparison.Ordinal) >= 0;

    /// <summary>The element that these letters spell in the wrong case, the longer symbol first; null if none.</summary>
    public static string? InRightCase(string letters)
    {
        if (letters.Length == 0)
            return null;
        var first = char.ToUpperInvariant(letters[0]).ToString();
        if (letters.Length > 1)
        {
            var two = first + char.ToLowerInvariant(letters[1]);
            if (AtomicWeights.Has(two))
                return two;
        }

        return AtomicWeights.Has(first) ? first : null;
    }
}
