namespace PhiLi.Transport;

/// <summary>How a conducting phase lies in a mixture.</summary>
internal enum PhaseForm
{
    /// <summary>Grains as long as wide.</summary>
    Spheres,

    /// <summary>Long grains in all directions.</summary>
    Rods,

    /// <summary>Flat grains in all directions.</summary>
    Discs,

    /// <summary>A scaffold that reaches straight through, or is aligned with the current.</summary>
    Continuous,
}

/// <summary>The shape of a conducting phase.</summary>
/// <param name="Form">Its kind.</param>
/// <param name="Slenderness">The short measure over the long one, above 0 and up to 1; not looked at for spheres and scaffolds.</param>
internal readonly record struct PhaseShape(PhaseForm Form, double Slenderness)
{
    public static PhaseShape Spheres => new(PhaseForm.Spheres, 1);

    public static PhaseShape Continuous => new(PhaseForm.Continuous, 1);

    /// <summary>Rods by diameter and length, in one unit.</summary>
    public static PhaseShape Rods(double diameter, double length) => new(PhaseForm.Rods, diameter / length);

    /// <summary>Discs by thickness and diameter, in one unit.</summary>
    public static PhaseShape Discs(double thickness, double diameter) => new(PhaseForm.Discs, thickness / diameter);
}
