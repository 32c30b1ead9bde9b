namespace PhiLi;

/// <summary>Whether a solid has a long-range order. It is told in reports; no law uses it.</summary>
public enum Order
{
    /// <summary>The source does not say.</summary>
    NotStated,

    /// <summary>Crystalline.</summary>
    Crystalline,

    /// <summary>Amorphous or glassy.</summary>
    Amorphous,

    /// <summary>Crystals in a glass.</summary>
    GlassCeramic,
}
