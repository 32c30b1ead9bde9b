using System;
using System.Collections.Generic;
using PhiLi.Quantities;

namespace PhiLi.Chemistry;

/// <summary>Standard atomic weights of the elements, in g/mol, as exact decimals.</summary>
/// <remarks>
/// IUPAC Commission on Isotopic Abundances and Atomic Weights (CIAAW): "Standard atomic weights of the elements 2021",
/// doi:10.1515/pac-2019-0603, with the revisions of 2024 for gadolinium, lutetium and zirconium. Where the standard is an
/// interval (hydrogen, lithium, boron, carbon, nitrogen, oxygen, magnesium, silicon, sulfur, chlorine, argon, bromine,
/// thallium, lead) the conventional value stands. Elements without a stable isotope composition have none.
/// </remarks>
public static class AtomicWeights
{
    private static readonly Dictionary<string, Rational> Weights = Build();

    /// <summary>The standard atomic weight of an element, in g/mol.</summary>
    /// <param name="symbol">The element's symbol, such as <c>Li</c>; case counts.</param>
    /// <returns>The weight, or null where the symbol is not an element's or the element has no standard weight.</returns>
    public static Rational? Of(string? symbol) =>
        symbol is not null && Weights.TryGetValue(symbol, out var weight) ? weight : null;

    /// <summary>Whether an element of this symbol has a standard atomic weight.</summary>
    internal static bool Has(string symbol) => Weights.ContainsKey(symbol);

    private static Dictionary<string, Rational> Build()
    {
        var weights = new Dictionary<string, Rational>(StringComparer.Ordinal);
        var words = Table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i += 2)
            weights.Add(words[i], Rational.Parse(words[i + 1]));
        return weights;
    }

    private const string Table = """
        H 1.008
        He 4.002602
        Li 6.94
        Be 9.0121831
        B 10.81
        C 12.011
        N 14.007
        O 15.999
        F 18.998403162
        Ne 20.1797
        Na 22.98976928
        Mg 24.305
        Al 26.9815384
        Si 28.085
        P 30.973761998
        S 32.06
        Cl 35.45
        Ar 39.95
        K 39.0983
        Ca 40.078
        Sc 44.955907
        Ti 47.867
        V 50.9415
        Cr 51.9961
        Mn 54.938043
        Fe 55.845
        Co 58.933194
        Ni 58.6934
        Cu 63.546
        Zn 65.38
        Ga 69.723
        Ge 72.630
        As 74.921595
        Se 78.971
        Br 79.904
        Kr 83.798
        Rb 85.4678
        Sr 87.62
        Y 88.905838
        Zr 91.222
        Nb 92.90637
        Mo 95.95
        Ru 101.07
        Rh 102.90549
        Pd 106.42
        Ag 107.8682
        Cd 112.414
        In 114.818
        Sn 118.710
        Sb 121.760
        Te 127.60
        I 126.90447
        Xe 131.293
        Cs 132.90545196
        Ba 137.327
        La 138.90547
        Ce 140.116
        Pr 140.90766
        Nd 144.242
        Sm 150.36
        Eu 151.964
        Gd 157.249
        Tb 158.925354
        Dy 162.500
        Ho 164.930329
        Er 167.259
        Tm 168.934219
        Yb 173.045
        Lu 174.96669
        Hf 178.486
        Ta 180.94788
        W 183.84
        Re 186.207
        Os 190.23
        Ir 192.217
        Pt 195.084
        Au 196.966570
        Hg 200.592
        Tl 204.38
        Pb 207.2
        Bi 208.98040
        Th 232.0377
        Pa 231.03588
        U 238.02891
        """;
}
