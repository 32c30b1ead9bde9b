namespace PhiLi.Quantities;

/// <summary>What a ratio is a ratio of. A share by mass is not one by volume, though both are bare numbers.</summary>
public enum RatioKind
{
    /// <summary>Not a ratio: the unit has a dimension.</summary>
    None,

    /// <summary>A ratio that does not say of what: <c>%</c>, <c>‰</c>, <c>ppm</c> or a bare number.</summary>
    Plain,

    /// <summary>By mass: <c>wt%</c>.</summary>
    Mass,

    /// <summary>By volume: <c>vol%</c>.</summary>
    Volume,

    /// <summary>By number of atoms: <c>at%</c>.</summary>
    Atom,

    /// <summary>By amount of substance: <c>mol%</c>.</summary>
    Mole,
}
