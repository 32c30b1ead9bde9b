namespace PhiLi.Quantities;

/// <summary>An electrode that potentials are stated against.</summary>
/// <remarks>
/// Li-In: the two-phase plateau of indium and InLi lies 0.62 V above lithium (doi:10.1002/batt.201800149). LTO: the plateau of
/// Li₄Ti₅O₁₂ lies 1.55 V above lithium (the BotB notebook of theoretical capacities, github.com/ndrewwang/BotB).
/// </remarks>
public sealed class ReferenceElectrode
{
    private ReferenceElectrode(string symbol, Rational againstLithium)
    {
        Symbol = symbol;
        AgainstLithium = againstLithium;
    }

    /// <summary>Lithium metal, 0 V.</summary>
    public static ReferenceElectrode Lithium { get; } = new("Li⁺/Li", Rational.Zero);

    /// <summary>The lithium–indium alloy, 0.62 V.</summary>
    public static ReferenceElectrode LithiumIndium { get; } = new("Li-In", Rational.FromFraction(62, 100));

    /// <summary>Lithium titanate, 1.55 V.</summary>
    public static ReferenceElectrode LithiumTitanate { get; } = new("LTO", Rational.FromFraction(155, 100));

    /// <summary>How it is written after <c>vs</c>.</summary>
    public string Symbol { get; }

    /// <summary>Its potential against lithium metal, V.</summary>
    public Rational AgainstLithium { get; }

    /// <inheritdoc/>
    public override string ToString() => Symbol;
}
