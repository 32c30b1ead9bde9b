namespace PhiLi.Quantities;

/// <summary>How a literal bounds its value.</summary>
public enum Bound
{
    /// <summary>A value.</summary>
    Exactly,

    /// <summary><c>~7</c>: the value within a tenth of it.</summary>
    About,

    /// <summary><c>&gt;20</c>.</summary>
    Above,

    /// <summary><c>≥20</c>.</summary>
    AtLeast,

    /// <summary><c>&lt;5</c>.</summary>
    Below,

    /// <summary><c>≤5</c>.</summary>
    AtMost,
}
