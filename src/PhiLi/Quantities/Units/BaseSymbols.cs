namespace PhiLi.Quantities;

/// <summary>The symbols that units are made of, without their prefixes.</summary>
/// <remarks>
/// Factors are exact by definition: the electronvolt by the elementary charge of SI (2019), the ångström and the standard
/// atmosphere by convention (SI Brochure, 9th edition, tables 8 and following), the poise as 0.1 Pa·s.
/// </remarks>
internal static class BaseSymbols
{
    private const string General = "fpnµmkMGT";

    public static readonly BaseSymbol[] All =
    [
        new("m", "1", Dimension.Length, "metre", General + "cd"),
        new("g", "1/1000", Dimension.Mass, "gram", "fpnµmkM"),
        new("s", "1", Dimension.Time, "second", General),
        new("A", "1", Dimension.Current, "ampere", General),
        new("V", "1", Dimension.Of(2, 1, -3, -1), "volt", General),
        new("Ω", "1", Dimension.Of(2, 1, -3, -2), "ohm", General, ["\u2126", "ohm", "Ohm"]),
        new("S", "1", Dimension.Of(-2, -1, 3, 2), "siemens", General) { Plural = "siemens" },
        new("F", "1", Dimension.Of(-2, -1, 4, 2), "farad", General),
        new("W", "1", Dimension.Of(2, 1, -3), "watt", General),
        new("J", "1", Dimension.Of(2, 1, -2), "joule", General),
        new("Pa", "1", Dimension.Of(-1, 1, -2), "pascal", General + "h"),
        new("C", "1", Dimension.Of(0, 0, 1, 1), "coulomb", General),

        // No megaampere hour: MAh is a mistyped mAh.
        new("Ah", "3600", Dimension.Of(0, 0, 1, 1), "ampere hour", "nµmk"),
        new("Wh", "3600", Dimension.Of(2, 1, -2), "watt hour", "nµmkMGT"),
        new("mol", "1", Dimension.Amount, "mole", "fpnµmk"),
        new("L", "1/1000", Dimension.Of(3, 0, 0), "litre", "fpnµmkcd"),
        new("M", "1000", Dimension.Of(-3, 0, 0, 0, 0, 1), "molar", "fpnµm") { Plural = "molar" },
        new("eV", "1.602176634e-19", Dimension.Of(2, 1, -2), "electronvolt", "nµmkMGT"),
        new("Hz", "1", Dimension.Of(0, 0, -1), "hertz", General) { Plural = "hertz" },
        new("N", "1", Dimension.Of(1, 1, -2), "newton", General),
        new("T", "1", Dimension.Of(0, 1, -2, -1), "tesla", General),
        new("bar", "100000", Dimension.Of(-1, 1, -2), "bar", "m"),
        new("P", "1/10", Dimension.Of(-1, 1, -1), "poise", "cm"),
        new("min", "60", Dimension.Time, "minute"),
        new("h", "3600", Dimension.Time, "hour"),
        new("d", "86400", Dimension.Time, "day"),
        new("K", "1", Dimension.Temperature, "kelvin", string.Empty, ["\u212A"]),
        new("°C", "1", Dimension.Temperature, "degree Celsius", string.Empty, ["degC", "oC", "\u2103"]) { Plural = "degrees Celsius" },
        new("Å", "1e-10", Dimension.Length, "angstrom", string.Empty, ["\u212B", "A\u030A"]),
        new("atm", "101325", Dimension.Of(-1, 1, -2), "atmosphere"),
        Ratio("%", "1/100", "percent", RatioKind.Plain),
        Ratio("‰", "1/1000", "per mille", RatioKind.Plain),
        Ratio("ppm", "1/1000000", "parts per million", RatioKind.Plain),
        Ratio("wt%", "1/100", "percent by mass", RatioKind.Mass),
        Ratio("vol%", "1/100", "percent by volume", RatioKind.Volume),
        Ratio("at%", "1/100", "percent by atoms", RatioKind.Atom),
        Ratio("mol%", "1/100", "percent by amount", RatioKind.Mole),
    ];

    private static BaseSymbol Ratio(string symbol, string factor, string name, RatioKind kind) =>
        new(symbol, factor, Dimension.None, name) { Plural = name, Ratio = kind };
}

/// <summary>A symbol without a prefix.</summary>
/// <param name="symbol">The canonical spelling.</param>
/// <param name="factor">How many coherent SI units it is.</param>
/// <param name="dimension">Its dimension.</param>
/// <param name="name">Its name in the singular.</param>
/// <param name="prefixes">The prefixes it takes.</param>
/// <param name="others">Other spellings that are read.</param>
internal sealed class BaseSymbol(string symbol, string factor, Dimension dimension, string name, string prefixes = "", string[]? others = null)
{
    public string Symbol { get; } = symbol;

    public Rational Factor { get; } = Rational.Parse(factor);

    public Dimension Dimension { get; } = dimension;

    public string Singular { get; } = name;

    public string Plural { get; init; } = name + "s";

    public string Prefixes { get; } = prefixes;

    public string[] Others { get; } = others ?? [];

    public RatioKind Ratio { get; init; }
}
