using PhiLi.Cells;

namespace PhiLi.Transport;

/// <summary>What the description says of how phases lie in the electrode.</summary>
internal static class Shapes
{
    /// <summary>The cathode's architecture.</summary>
    public static Architecture Of(Cell cell) =>
        cell.Cathode is { } cathode ? (Architecture)cell.Declaration.Attributes[cathode.Attribute].Integer("Architecture") : Architecture.NotStated;

    /// <summary>Whether its phases reach straight through.</summary>
    public static bool IsContinuous(Architecture architecture) =>
        architecture is Architecture.VerticallyAligned or Architecture.PillarArray or Architecture.BicontinuousScaffold or Architecture.CosinteredMonolith;

    /// <summary>The form of a part's particles; spheres where nothing is said of it.</summary>
    public static PhaseForm Of(Cell cell, Part part) => (ParticleShape)cell.Declaration.Attributes[part.Attribute].Integer("Shape") switch
    {
        ParticleShape.Rods => PhaseForm.Rods,
        ParticleShape.Discs => PhaseForm.Discs,
        _ => PhaseForm.Spheres,
    };

    /// <summary>The long measure of its particles over the short one; one where nothing is said of it.</summary>
    public static Bounded Aspect(Part part) => Bounds.OfFactor(part[Slots.AspectRatio]?.Figure) ?? Bounded.Exact(1);
}
