namespace PhiLi;

/// <summary>The shape of particles in a mixture.</summary>
public enum ParticleShape
{
    /// <summary>Roughly as long as wide; also where the source does not say.</summary>
    Spheres,

    /// <summary>Rods, fibres, tubes, wires.</summary>
    Rods,

    /// <summary>Discs, flakes, sheets.</summary>
    Discs,
}
