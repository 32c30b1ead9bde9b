namespace PhiLi.Quantities;

/// <summary>One symbol of a unit, with its prefix: the <c>mAh</c> and the <c>cm</c> of <c>mAh/cm²</c>.</summary>
internal sealed class UnitAtom(string symbol, Rational factor, Dimension dimension, string singular, string plural, RatioKind ratio)
{
    /// <summary>The canonical spelling.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>How many coherent SI units it is.</summary>
    public Rational Factor { get; } = factor;

    public Dimension Dimension { get; } = dimension;

    public string Singular { get; } = singular;

    public string Plural { get; } = plural;

    public RatioKind Ratio { get; } = ratio;

    public bool IsCelsius => Symbol == "°C";
}
