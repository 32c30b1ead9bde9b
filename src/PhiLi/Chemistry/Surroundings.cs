using System;
using System.Linq;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>What the elements of a formula allow each other.</summary>
internal sealed class Surroundings(Formula formula)
{
    /// <summary>Beside oxygen, fluorine and chlorine a metal of one valence has given all its electrons away.</summary>
    public bool IsIonic => Has("O") || Has("F") || Has("Cl");

    /// <summary>Oxygen alone with alkali metals may be a peroxide or a superoxide (Li2O2, KO2).</summary>
    public bool MayHoldPeroxide =>
        Others("O", symbol => symbol == "H" || ElementGroups.Alkali.Contains(symbol) || ElementGroups.AlkalineEarth.Contains(symbol));

    /// <summary>Boron bound to oxygen or halogens, not to hydrogen or carbon as in the borohydrides.</summary>
    public bool HoldsOnlyOrthodoxBoron => IsIonic && !Has("H") && !Has("C");

    public bool Has(string symbol) => !formula.Count(symbol).IsZero;

    /// <summary>
    /// Sulfur is oxidised where as much oxygen or fluorine stands with it (sulfates, imides), or carbon; it binds to itself
    /// where nothing but a host metal holds it (Li2S8, FeS2, TiS3). As part of a thiophosphate or its like it has −2.
    /// </summary>
    public Rational HighestOfChalcogens(string symbol)
    {
        if (Has("C") || formula.Count("O") + formula.Count("F") >= formula.Count(symbol))
            return 6;
        return Others(symbol, IsHost) ? 0 : -2;
    }

    /// <summary>Halogens are oxidised in the company of much oxygen (LiClO4) and bind to themselves beside alkali metals alone (CsI3).</summary>
    public Rational HighestOfHalogen(string symbol)
    {
        if (Has("O") && formula.Count("O") >= 2 * formula.Count(symbol))
            return 7;
        return symbol != "Cl" && Others(symbol, ElementGroups.Alkali.Contains) ? 0 : -1;
    }

    private static bool IsHost(string symbol) =>
        symbol == "H" || ElementGroups.Chalcogens.Contains(symbol)
        || (ElementGroups.IsMetal(symbol) && !ElementGroups.MainGroup.Contains(symbol));

    private bool Others(string symbol, Func<string, bool> allowed) =>
        formula.Elements.All(element => element.Symbol == symbol || allowed(element.Symbol));
}
