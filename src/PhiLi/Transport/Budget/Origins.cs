namespace PhiLi.Transport;

/// <summary>What becomes of the origin of figures that a law puts together.</summary>
internal static class Origins
{
    /// <summary>The weaker of two: declared, derived, library, estimate, unknown.</summary>
    public static Provenance Weaker(Provenance left, Provenance right) =>
        left == Provenance.Unknown || right == Provenance.Unknown ? Provenance.Unknown : left > right ? left : right;

    /// <summary>Of what a law gives: never better than derived.</summary>
    public static Provenance OfLaw(Provenance inputs) => Weaker(inputs, Provenance.Derived);

    /// <summary>Whether rules may accuse with it: it comes from the description alone, by laws that hold or that give the least resistance.</summary>
    public static bool MayAccuse(Provenance provenance, Validity validity) =>
        provenance is Provenance.Declared or Provenance.Derived && (validity & ~Validity.BestCase) == Validity.Holds;
}
