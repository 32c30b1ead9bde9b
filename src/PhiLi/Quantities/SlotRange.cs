namespace PhiLi.Quantities;

/// <summary>The values a slot admits.</summary>
public enum SlotRange
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>Above zero.</summary>
    Positive,

    /// <summary>Zero or more.</summary>
    NonNegative,

    /// <summary>Above 0, at most 1.</summary>
    Fraction,

    /// <summary>From 0, below 1.</summary>
    Share,

    /// <summary>1 or more.</summary>
    AtLeastOne,

    /// <summary>Above 0 K.</summary>
    AboveAbsoluteZero,
}
