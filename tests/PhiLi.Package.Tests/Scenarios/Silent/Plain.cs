namespace Silent;

/// <summary>Uses the package's types, but describes nothing.</summary>
public static class Plain
{
    /// <summary>A number of its own.</summary>
    public const double Phi = 1.0;
}
