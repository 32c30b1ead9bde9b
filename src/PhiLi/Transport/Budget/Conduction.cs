namespace PhiLi.Transport;

/// <summary>How well something conducts, and how that is known.</summary>
/// <param name="Value">S/m; null where it is unknown.</param>
/// <param name="Provenance">Where it comes from.</param>
/// <param name="Validity">What the laws on the way say of it.</param>
/// <param name="How">In words: what it is by, or what it would take.</param>
internal readonly record struct Conduction(Bounded? Value, Provenance Provenance, Validity Validity, string How)
{
    public static Conduction Unknown(string how, Validity validity = Validity.Holds) => new(null, Provenance.Unknown, validity, how);
}
