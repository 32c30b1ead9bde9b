namespace PhiLi.Quantities;

/// <summary>How a rate is written.</summary>
internal enum RateForm
{
    /// <summary>Not with C: 0.5 h⁻¹, or no rate at all.</summary>
    None,

    /// <summary>1C, 0.5C, C.</summary>
    Times,

    /// <summary>C/3, 2C/3.</summary>
    Over,

    /// <summary>1/3 C.</summary>
    Fraction,
}

/// <summary>The parts of a literal, from which both the quantity and its canonical spelling are made.</summary>
internal struct LiteralParts
{
    public Bound Bound;
    public bool IsRoomTemperature;
    public bool HasNumber;
    public ScannedNumber Number;

    public Unit? Unit;
    public int UnitStart;
    public int UnitEnd;

    /// <summary>Where a °C in a compound stands.</summary>
    public int CelsiusStart;
    public int CelsiusEnd;

    /// <summary>The uncertainty behind the unit: its digits, exponent and unit.</summary>
    public bool HasTail;
    public Mantissa Tail;
    public int TailExponent;
    public Unit? TailUnit;

    public ReferenceElectrode? Reference;

    /// <summary>For C/3 and 1/3 C, the 3.</summary>
    public RateForm Rate;
    public Mantissa Divisor;
}
