namespace PhiLi.Transport;

/// <summary>A law's number with what the law says of it.</summary>
/// <param name="Value">Null where it is unknown: an input is missing, or is none that the law takes. Never NaN, never infinite.</param>
/// <param name="Validity">Why it is to be doubted; <see cref="Validity.Holds"/> where nothing is to be said.</param>
internal readonly record struct LawResult(double? Value, Validity Validity = Validity.Holds)
{
    /// <summary>No number, and nothing to say.</summary>
    public static LawResult Unknown => default;

    /// <summary>Whether one of some remarks was made.</summary>
    public bool Says(Validity remark) => (Validity & remark) != 0;
}
