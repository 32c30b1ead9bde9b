namespace PhiLi.Quantities;

/// <summary>How a number states its uncertainty.</summary>
internal enum UncertaintyForm
{
    None,

    /// <summary>1.85(3), or 3(4.2) with a point inside.</summary>
    Concise,

    /// <summary>1.85 ± 0.03.</summary>
    PlusMinus,

    /// <summary>(1.85 ± 0.03)e-3.</summary>
    Bracketed,
}

/// <summary>A number as it was read: its exact value, and where its parts stand.</summary>
internal struct ScannedNumber
{
    public Rational Value;
    public Rational Uncertainty;
    public UncertaintyForm Form;

    /// <summary>The decimal place of the last significant digit: −2 for 1.85, 2 for 500.</summary>
    public int LastPlace;

    public int Start;
    public int End;
    public int DigitsStart;
    public int DigitsEnd;
    public int UncertaintyStart;
    public int UncertaintyEnd;
    public int Exponent;
    public int UncertaintyExponent;
    public bool Negative;

    /// <summary>Where ± stands; −1 for nowhere.</summary>
    public int PlusMinusAt;

    /// <summary>Whether it was written, and not left out as the 1 of C/3.</summary>
    public readonly bool HasText => End > Start;
}
