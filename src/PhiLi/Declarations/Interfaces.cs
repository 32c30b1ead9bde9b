namespace PhiLi;

/// <summary>How many interfaces a resistance was measured over.</summary>
public enum Interfaces
{
    /// <summary>One.</summary>
    One,

    /// <summary>Two, as in a symmetric cell.</summary>
    Two,
}
