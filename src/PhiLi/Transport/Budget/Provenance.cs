namespace PhiLi;

/// <summary>Where a figure comes from.</summary>
public enum Provenance
{
    /// <summary>From nowhere: the description does not give it, and no law can.</summary>
    Unknown,

    /// <summary>Declared as it stands.</summary>
    Declared,

    /// <summary>Derived by a law from what is declared.</summary>
    Derived,

    /// <summary>Derived by a law, and partly from a material's own figures.</summary>
    Library,

    /// <summary>Estimated: good for shares and for naming the bottleneck, and used in no rule.</summary>
    Estimate,
}
