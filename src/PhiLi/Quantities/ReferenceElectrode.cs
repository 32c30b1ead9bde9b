namespace PhiLi.Quantities;

/// <summary>An electrode that potentials are stated against.</summary>
/// <remarks>
/// Li-In: the two-phase LiIn/In plateau lies 0.62 V above lithium (Takada et al., Solid State Ionics 86–88 (1996) 877;
/// Santhosha et al., Batteries &amp; Supercaps 2 (2019) 524). LTO: the Li₄Ti₅O₁₂ plateau lies 1.55 V above lithium
/// (Ohzuku et al., J. Electrochem. Soc. 142 (1995) 1431).
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
